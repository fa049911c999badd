package dev.codebook.compiler;

import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.CodeSet;
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
 * @param packages the packages that have the types, by the fingerprints of the files
 * @param generated the fingerprints of all other files, whose types are to be generated
 */
record SharedFiles(Map<String, String> packages, Set<String> generated) {

  static SharedFiles of(Catalog catalog, ExistingTypes existing) {
    Map<String, String> packages = new LinkedHashMap<>();
    Set<String> generated = new LinkedHashSet<>();
    for (Map.Entry<String, List<String>> file : typesByFile(catalog).entrySet()) {
      String fingerprint = file.getKey();
      Optional<String> found =
          fingerprint.equals(catalog.fingerprint())
              ? Optional.empty()
              : existing.packageOf(fingerprint, file.getValue());
      if (found.isPresent()) {
        packages.put(fingerprint, found.get());
      } else {
        generated.add(fingerprint);
      }
    }
    return new SharedFiles(packages, generated);
  }

  /** Whether nothing is left to generate. */
  boolean areAll() {
    return generated.isEmpty() && !packages.isEmpty();
  }

  /** The sets whose types are to be generated. */
  List<CodeSet> generatedSets(Catalog catalog) {
    List<CodeSet> sets = new ArrayList<>();
    for (CodeSet set : catalog.sets()) {
      if (generated.contains(set.origin().fingerprint())) {
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

  private static Map<String, List<String>> typesByFile(Catalog catalog) {
    Map<String, List<String>> types = new LinkedHashMap<>();
    for (CodeSet set : catalog.sets()) {
      String file = set.origin().fingerprint();
      types.putIfAbsent(file, new ArrayList<>());
      types.get(file).addAll(set.typeNames());
    }
    return types;
  }
}
