package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.check.name.NameRepair;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenCatalog;
import dev.codebook.compiler.read.written.WrittenFile;
import dev.codebook.compiler.read.written.WrittenImport;
import dev.codebook.compiler.read.written.WrittenSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each file calls the sets. A file that imports another one under a prefix calls the sets of
 * that one by it, but the other file goes on calling them as it always does.
 *
 * <p>A file has one prefix in a catalog, and its sets have one name: that which the outermost file
 * gives them.
 */
final class FileScopes {

  private final Findings findings;

  /** By the identities of files. */
  private final Map<String, String> prefixes = new HashMap<>();

  /** By the identities of files: the names that a set has there, each with its one name. */
  private final Map<String, Map<String, String>> visible = new HashMap<>();

  /** By the identities of files: the names of their own sets. */
  private final Map<String, Set<String>> own = new HashMap<>();

  /** By the paths of files as findings show them: the names that sets have there, by their own. */
  private final Map<String, Map<String, String>> shown = new HashMap<>();

  private FileScopes(Findings findings) {
    this.findings = findings;
  }

  static FileScopes of(WrittenCatalog written, Findings findings) {
    FileScopes scopes = new FileScopes(findings);
    if (scopes.hasPrefixes(written)) {
      for (int i = written.files().size() - 1; i >= 0; i--) {
        scopes.addPrefixes(written.files().get(i));
      }
      for (WrittenFile file : written.files()) {
        scopes.addNames(file);
      }
    }
    return scopes;
  }

  /** What the names of the sets of a file begin with; nothing if it has no prefix. */
  String prefix(WrittenFile file) {
    return prefixes.getOrDefault(file.file().identity(), "");
  }

  /** A set of a file by its one name, which refers to others by theirs. */
  WrittenSet named(WrittenFile file, WrittenSet set) {
    Map<String, String> names = visible.get(file.file().identity());
    return names == null ? set : new SetRenaming(names).of(set);
  }

  /** What the file of a position calls a set. */
  String shown(String set, Position position) {
    return shown.getOrDefault(position.file(), Map.of()).getOrDefault(set, set);
  }

  /** What the file of a position calls the sets. */
  List<String> allShown(List<String> sets, Position position) {
    Map<String, String> names = shown.getOrDefault(position.file(), Map.of());
    return names.isEmpty() ? sets : List.copyOf(names.values());
  }

  private boolean hasPrefixes(WrittenCatalog written) {
    boolean found = false;
    for (WrittenFile file : written.files()) {
      for (WrittenImport each : file.imports()) {
        if (each.prefix().isPresent()) {
          found = true;
          check(each.prefix().get());
        }
      }
    }
    return found;
  }

  private void check(Located<String> prefix) {
    if (!JavaName.isType(prefix.value())) {
      findings.report(
          Rule.MALFORMED_NAME,
          prefix.position(),
          "%s cannot be the prefix of an import. The names of sets begin with it: a capital, then letters and digits. Write %s."
              .formatted(Printable.quote(prefix.value()), NameRepair.type(prefix.value())));
    }
  }

  /** The prefixes that a file gives to others, unless a file further out does. */
  private void addPrefixes(WrittenFile file) {
    for (WrittenImport each : file.imports()) {
      if (each.file().isPresent()) {
        prefixes.putIfAbsent(each.file().get(), prefix(each));
      }
    }
  }

  /** The prefix of an import; of one that is reported, what it was most likely meant to be. */
  private static String prefix(WrittenImport each) {
    if (each.prefix().isEmpty()) {
      return "";
    }
    String written = each.prefix().get().value();
    return JavaName.isType(written) ? written : NameRepair.typeName(written);
  }

  private void addNames(WrittenFile file) {
    Map<String, String> names = new LinkedHashMap<>();
    for (WrittenSet set : file.sets()) {
      names.put(set.name().value(), prefix(file) + set.name().value());
    }
    own.put(file.file().identity(), Set.copyOf(names.keySet()));
    for (WrittenImport each : file.imports()) {
      if (each.file().isPresent() && visible.containsKey(each.file().get())) {
        addImported(names, each);
      }
    }
    visible.put(file.file().identity(), names);
    Map<String, String> back = new LinkedHashMap<>();
    for (Map.Entry<String, String> name : names.entrySet()) {
      back.putIfAbsent(name.getValue(), name.getKey());
    }
    shown.put(file.file().displayPath(), back);
  }

  /** The sets of an imported file by the prefix, and those that it imports as it calls them. */
  private void addImported(Map<String, String> names, WrittenImport each) {
    String file = each.file().orElseThrow();
    for (Map.Entry<String, String> name : visible.get(file).entrySet()) {
      boolean isOwn = own.get(file).contains(name.getKey());
      names.putIfAbsent(isOwn ? prefix(each) + name.getKey() : name.getKey(), name.getValue());
    }
  }
}
