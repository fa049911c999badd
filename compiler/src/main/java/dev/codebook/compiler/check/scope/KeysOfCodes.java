package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.check.name.Builtins;
import dev.codebook.compiler.check.value.Numerals;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.NumberType;
import dev.codebook.compiler.read.written.WrittenCode;
import dev.codebook.compiler.read.written.WrittenKey;
import dev.codebook.compiler.read.yaml.Node;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  /** The names of the codes by their values of one key, as {@link #spelled} spells them. */
  Map<String, String> namesBy(String key) {
    Map<String, String> byKey = new LinkedHashMap<>();
    for (WrittenCode code : set.written().codes()) {
      String name = code.name().value();
      Optional<String> value = value(code, key);
      if (value.isPresent()) {
        byKey.putIfAbsent(spelled(key, value.get()), name);
      }
    }
    return byKey;
  }

  /** A key's value; the name of the code, if nothing else is written and it can be. */
  private Optional<String> value(WrittenCode code, String key) {
    for (Node.Entry entry : code.entries()) {
      if (entry.name().text().equals(key) && entry.value() instanceof Node.Scalar value) {
        return Optional.of(value.text());
      }
    }
    if (code.key().isPresent()) {
      return Optional.of(code.key().get().text());
    }
    boolean only = set.written().keys().size() == 1;
    boolean text = set.written().keys().get(0).type().value().equals("text");
    return only && text ? Optional.of(code.name().value()) : Optional.empty();
  }

  /** A value of a key as all spellings of it are compared: a number in decimal. */
  String spelled(String key, String value) {
    Optional<NumberType> type = numbers(key);
    Optional<KeyValue.Number> number =
        type.isPresent() ? Numerals.of(value, type.get()) : Optional.empty();
    return number.isPresent() ? Long.toString(number.get().value()) : value;
  }

  /** The type of the numbers of a key; empty if it has none. */
  private Optional<NumberType> numbers(String key) {
    for (WrittenKey written : set.written().keys()) {
      for (NumberType type : NumberType.values()) {
        if (written.name().value().equals(key) && written.type().value().equals(type.id())) {
          return Optional.of(type);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the set has a key of that name, which finds a code alone. */
  boolean hasKey(String name) {
    for (WrittenKey key : set.written().keys()) {
      if (key.name().value().equals(name) && !key.part()) {
        return true;
      }
    }
    return false;
  }

  private Map<String, String> read() {
    Map<String, String> read = new HashMap<>();
    for (WrittenCode code : set.written().codes()) {
      String name = code.name().value();
      code.key().ifPresent(key -> read.putIfAbsent(key.text(), name));
      for (Node.Entry entry : code.entries()) {
        if (hasKey(entry.name().text()) && entry.value() instanceof Node.Scalar key) {
          read.putIfAbsent(key.text(), name);
        }
      }
    }
    return read;
  }
}
