package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.finding.Severity;
import dev.codebook.compiler.read.entry.FixedEntries;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.entry.UnknownEntry;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenAllowance;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the {@code allow} of a set: the warnings that it turns off, each with a reason. */
final class AllowanceReader {

  private final Findings findings;
  private final Shapes shapes;

  AllowanceReader(Findings findings) {
    this.findings = findings;
    this.shapes = new Shapes(findings);
  }

  /** The allowances, without those that are reported. */
  List<WrittenAllowance> read(FixedEntries set) {
    List<WrittenAllowance> allowances = new ArrayList<>();
    List<Node.Entry> written =
        set.entries("allow", "Write the name of a rule, a ':' and a reason.");
    for (Node.Entry entry : written) {
      Optional<WrittenAllowance> allowance = read(entry, written);
      if (allowance.isPresent()) {
        allowances.add(allowance.get());
      }
    }
    return List.copyOf(allowances);
  }

  private Optional<WrittenAllowance> read(Node.Entry entry, List<Node.Entry> beside) {
    Optional<Rule> rule = find(entry.name().text());
    if (rule.isEmpty()) {
      new UnknownEntry("a warning that a set can turn off", allowed(), List.of(), findings)
          .report(entry.name(), beside);
      return Optional.empty();
    }
    if (entry.value().isAbsent()) {
      reportNoReason(entry.name());
      return Optional.empty();
    }
    Optional<String> reason = shapes.text(entry);
    Located<Rule> allowed = new Located<>(rule.get(), entry.name().position());
    return reason.isPresent()
        ? Optional.of(new WrittenAllowance(allowed, reason.get()))
        : Optional.empty();
  }

  private void reportNoReason(Node.Scalar rule) {
    findings.report(
        Rule.MALFORMED_VALUE,
        rule.position(),
        Printable.quote(rule.text())
            + " has no reason. Whoever reads the catalog wants to know why this is no mistake. Say"
            + " it in a sentence after the ':'.");
  }

  private static Optional<Rule> find(String id) {
    for (Rule rule : Rule.values()) {
      if (isAllowable(rule) && rule.id().equals(id)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  private static List<String> allowed() {
    List<String> ids = new ArrayList<>();
    for (Rule rule : Rule.values()) {
      if (isAllowable(rule)) {
        ids.add(rule.id());
      }
    }
    return ids;
  }

  private static boolean isAllowable(Rule rule) {
    return rule.severity() == Severity.WARNING && rule != Rule.UNUSED_ALLOWANCE;
  }
}
