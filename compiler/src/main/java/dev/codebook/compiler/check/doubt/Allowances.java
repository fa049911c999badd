package dev.codebook.compiler.check.doubt;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.written.WrittenAllowance;
import dev.codebook.compiler.read.written.WrittenSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reports what is doubtful in one set, apart from what the set allows. */
final class Allowances {

  private final WrittenSet set;
  private final Findings findings;
  private final Set<Rule> allowed = EnumSet.noneOf(Rule.class);
  private final Set<Rule> met = EnumSet.noneOf(Rule.class);

  Allowances(WrittenSet set, Findings findings) {
    this.set = set;
    this.findings = findings;
    for (WrittenAllowance each : set.allowances()) {
      allowed.add(each.rule().value());
    }
  }

  void report(Rule rule, Position position, String message, List<Related> related) {
    met.add(rule);
    if (!allowed.contains(rule)) {
      findings.report(
          rule,
          position,
          "%s If it is right, say why in %s: 'allow: { %s: … }'."
              .formatted(message, set.name().value(), rule.id()),
          related);
    }
  }

  /** Reports what is allowed although it is not there. */
  void reportUnused() {
    for (WrittenAllowance each : set.allowances()) {
      if (!met.contains(each.rule().value())) {
        findings.report(
            Rule.UNUSED_ALLOWANCE,
            each.rule().position(),
            "%s allows '%s', but nothing in it needs that. Remove the entry, so that a mistake that comes later is reported."
                .formatted(set.name().value(), each.rule().value().id()));
      }
    }
  }
}
