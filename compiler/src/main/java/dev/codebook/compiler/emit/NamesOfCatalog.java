package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Group;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which simple names mean types of a catalog, and in which packages these are. */
final class NamesOfCatalog {

  private final String packageName;
  private final Map<String, String> packagesOfShared = new HashMap<>();
  private final Set<String> topLevels = new HashSet<>();

  /**
   * Collects the names.
   *
   * @param shared the packages that have the types of a file's sets already, by the fingerprint of
   *     the file
   */
  NamesOfCatalog(Catalog catalog, String packageName, Map<String, String> shared) {
    this.packageName = packageName;
    for (CodeSet set : catalog.sets()) {
      String from = shared.get(set.origin().fingerprint());
      if (set.isSplit()) {
        topLevels.add(set.indexName());
      }
      for (String type : set.typeNames()) {
        topLevels.add(type);
        if (from != null) {
          packagesOfShared.put(type, from);
        }
      }
    }
  }

  /** The names for a file of the set, none of them used yet. */
  Names in(String file, CodeSet set) {
    Set<String> nested = new HashSet<>();
    for (Vocabulary vocabulary : set.vocabularies()) {
      nested.add(vocabulary.name());
    }
    if (set.keys().size() > 1) {
      for (Key key : set.keys()) {
        nested.add(JavaName.capitalized(key.name()));
      }
    }
    if (!set.groups().isEmpty()) {
      nested.add("Group");
    }
    for (Group group : set.groups()) {
      // Within the enum of the groups it hides a type of the same name.
      nested.add(group.constant());
    }
    return new Names(packageName, file, packagesOfShared, topLevels, nested);
  }
}
