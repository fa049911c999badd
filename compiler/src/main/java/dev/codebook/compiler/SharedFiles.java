package dev.codebook.compiler;

import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The imported files whose types exist already, so that they are used and not generated again.
 *
 * @param packages the packages that have the types, by what identifies their types
 * @param generated what identifies the types of all other files, which are to be generated
 */
record SharedFiles(Map<String, String> packages, Set<String> generated) {

  static SharedFiles of(Catalog catalog, ExistingTypes existing) {
    Map<String, String> packages = new LinkedHashMap<>();
    Set<String> generated = new LinkedHashSet<>();
    for (List<CodeSet> sets : setsByFile(catalog)) {
      Origin file = sets.get(0).origin();
      if (!isShared(catalog, file.fingerprint(), typesByOwnNames(sets), existing, packages)
          && (file.prefix().isEmpty()
              || !isShared(catalog, file.types(), types(sets), existing, packages))) {
        generated.add(file.types());
      }
    }
    return new SharedFiles(packages, generated);
  }

  /** Whether a package has types of these names, which is added then. */
  private static boolean isShared(
      Catalog catalog,
      String file,
      List<String> types,
      ExistingTypes existing,
      Map<String, String> packages) {
    Optional<String> found =
        file.equals(catalog.fingerprint()) ? Optional.empty() : existing.packageOf(file, types);
    if (found.isPresent()) {
      packages.put(file, found.get());
    }
    return found.isPresent();
  }

  /** Whether nothing is left to generate. */
  boolean areAll() {
    return generated.isEmpty() && !packages.isEmpty();
  }

  /** The sets whose types are to be generated. */
  List<CodeSet> generatedSets(Catalog catalog) {
    List<CodeSet> sets = new ArrayList<>();
    for (CodeSet set : catalog.sets()) {
      if (generated.contains(set.origin().types())) {
        sets.add(set);
      }
    }
    return sets;
  }

  /** The findings in other files: those in shared ones were reported with their own types. */
  List<Finding> withoutTheirs(List<Finding> findings, Inputs inputs) {
    Set<String> paths = new LinkedHashSet<>();
    for (Inputs.ReadFile input : inputs.files()) {
      if (packages.containsKey(input.fingerprint())) {
        paths.add(input.file().displayPath());
      }
    }
    List<Finding> remaining = new ArrayList<>();
    for (Finding finding : findings) {
      if (!paths.contains(finding.position().file())) {
        remaining.add(finding);
      }
    }
    return remaining;
  }

  private static List<List<CodeSet>> setsByFile(Catalog catalog) {
    Map<String, List<CodeSet>> sets = new LinkedHashMap<>();
    for (CodeSet set : catalog.sets()) {
      String file = set.origin().types();
      sets.putIfAbsent(file, new ArrayList<>());
      sets.get(file).add(set);
    }
    return List.copyOf(sets.values());
  }

  private static List<String> types(List<CodeSet> sets) {
    List<String> types = new ArrayList<>();
    for (CodeSet set : sets) {
      types.addAll(set.typeNames());
    }
    return types;
  }

  /** The types where the file has no prefix, as in a package that names it. */
  private static List<String> typesByOwnNames(List<CodeSet> sets) {
    List<String> types = new ArrayList<>();
    for (CodeSet set : sets) {
      types.addAll(set.withoutPrefix().typeNames());
    }
    return types;
  }
}
