package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.check.name.Builtins;
import dev.codebook.compiler.read.written.WrittenCode;
import dev.codebook.compiler.read.written.WrittenKey;
import dev.codebook.compiler.read.yaml.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The keys of the codes of a set, as they are written. A vendor's table often refers to a code by
 * its key, and the author of a catalog copies that.
 */
final class KeysOfCodes {

  private final DeclaredSet set;
  private Map<String, String> names;

  KeysOfCodes(DeclaredSet set) {
    this.set = set;
  }

  /** The name of the code that has another name, too. */
  Optional<String> synonymOf(String name) {
    for (WrittenCode code : set.written().codes()) {
      for (Node.Entry entry : code.entries()) {
        if (entry.name().text().equals(Builtins.SYNONYMS) && holds(entry.value(), name)) {
          return Optional.of(code.name().value());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Node names, String name) {
    return names instanceof Node.Sequence sequence
        ? sequence.items().stream().anyMatch(it -> holds(it, name))
        : names instanceof Node.Scalar scalar && scalar.text().equals(name);
  }

  /** The name of the code that has a key; empty if there is none, or if it is the name itself. */
  Optional<String> nameOf(String key) {
    if (names == null) {
      names = read();
    }
    return Optional.ofNullable(names.get(key)).filter(name -> !name.equals(key));
  }

  private Map<String, String> read() {
    Map<String, String> read = new HashMap<>();
    for (WrittenCode code : set.written().codes()) {
      String name = code.name().value();
      code.key().ifPresent(key -> read.putIfAbsent(key.text(), name));
      for (Node.Entry entry : code.entries()) {
        if (isKey(entry.name().text()) && entry.value() instanceof Node.Scalar key) {
          read.putIfAbsent(key.text(), name);
        }
      }
    }
    return read;
  }

  private boolean isKey(String entry) {
    for (WrittenKey key : set.written().keys()) {
      if (key.name().value().equals(entry)) {
        return true;
      }
    }
    return false;
  }
}
