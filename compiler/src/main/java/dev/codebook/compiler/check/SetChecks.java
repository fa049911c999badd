package dev.codebook.compiler.check;

import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.check.scope.DeclaredSet;
import dev.codebook.compiler.check.scope.Includes;
import dev.codebook.compiler.check.scope.SetTable;
import dev.codebook.compiler.check.scope.WordTable;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.read.written.Located;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks sets one by one, each after those that it includes. A mistake in a set is not reported
 * again for the sets that extend it.
 */
final class SetChecks {

  private final Includes includes;
  private final Findings findings;
  private final SetCheck check;
  private final SetCheck silentCheck;
  private final Map<String, SetDraft> checked = new HashMap<>();
  private final Set<String> flawed = new HashSet<>();

  SetChecks(SetTable sets, Includes includes, WordTable words, Findings findings) {
    this.includes = includes;
    this.findings = findings;
    this.check = new SetCheck(sets, includes, words, checked, findings);
    this.silentCheck = new SetCheck(sets, includes, words, checked, new Findings());
  }

  /** The sets by name. */
  Map<String, SetDraft> checkAll() {
    for (DeclaredSet set : includes.dependenciesFirst()) {
      checked.put(set.name(), check(set));
    }
    return checked;
  }

  private SetDraft check(DeclaredSet set) {
    Optional<Located<String>> base = set.written().base();
    if (base.isPresent() && flawed.contains(base.get().value())) {
      flawed.add(set.name());
      return silentCheck.check(set);
    }
    int before = findings.count();
    SetDraft draft = check.check(set);
    if (findings.count() > before) {
      flawed.add(set.name());
    }
    return draft;
  }
}
