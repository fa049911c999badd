package dev.codebook.compiler.check.rule;

import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.finding.Findings;
import java.util.List;

/** The rules that every finished set obeys. */
public final class SetRules {

  private SetRules() {}

  /** All of them for one set, in the order in which they look at it: names, constants, keys. */
  public static List<SetRule> of(SetDraft set, Findings findings) {
    return List.of(
        new MemberNames(set, findings),
        new NestedNames(set, findings),
        new ConstantCollisions(set, findings),
        new OutsideMask(set, findings),
        new DuplicateKeys(set, findings),
        new ReservedUse(set, findings),
        new ListSizes(set, findings));
  }
}
