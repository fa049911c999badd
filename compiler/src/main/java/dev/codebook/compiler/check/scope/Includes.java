package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.read.written.Located;
import java.util.List;
import java.util.Map;

/**
 * Which sets join which, without what is reported.
 *
 * @param dependenciesFirst every set, after all that it includes
 */
public record Includes(
    List<DeclaredSet> dependenciesFirst, Map<String, List<Located<String>>> includesOfSet) {

  /** The names of the sets whose codes join a set, where it names them. */
  public List<Located<String>> of(DeclaredSet set) {
    return includesOfSet.getOrDefault(set.name(), List.of());
  }
}
