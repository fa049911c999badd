package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.read.written.Located;
import java.util.List;
import java.util.Map;

/**
 * The sets that each set includes, without those that are reported.
 *
 * @param dependenciesFirst every set, after all that it includes
 */
public record Includes(
    List<DeclaredSet> dependenciesFirst, Map<String, List<Located<String>>> includesOfSet) {

  /** The names of the sets that a set includes, with their positions in it. */
  public List<Located<String>> of(DeclaredSet set) {
    return includesOfSet.getOrDefault(set.name(), List.of());
  }
}
