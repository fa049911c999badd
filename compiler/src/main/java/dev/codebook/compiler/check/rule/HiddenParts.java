package dev.codebook.compiler.check.rule;

import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Section;
import java.util.HashSet;
import java.util.Set;

/**
 * Reports names in a set that would hide a part of a split set. The parts are known only after all
 * other rules, when every set is correct.
 */
public final class HiddenParts {

  private HiddenParts() {}

  public static void check(SetDraft set, Catalog catalog, Findings findings) {
    Set<String> parts = new HashSet<>();
    for (String name : TypesInReach.sets(set.schema())) {
      CodeSet other = catalog.set(name);
      for (Section section : other.sections()) {
        parts.add(other.enumName(section));
      }
      if (other.isSplit() && name.equals(set.schema().name())) {
        parts.add(other.indexName());
      }
    }
    if (!parts.isEmpty()) {
      new NestedNames(set, findings).checkParts(parts);
      new ConstantCollisions(set, findings).checkParts(parts);
    }
  }
}
