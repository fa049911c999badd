package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Reports what a code does not say although each code of its set must. */
final class MissingEntries {

  private final Schema schema;
  private final Set<String> said;
  private final Findings findings;

  MissingEntries(Schema schema, Set<String> said, Findings findings) {
    this.schema = schema;
    this.said = said;
    this.findings = findings;
  }

  void check(Located<String> code) {
    List<String> missing = new ArrayList<>();
    for (String name : schema.requiredNames()) {
      if (!said.contains(name)) {
        missing.add(name);
      }
    }
    if (!missing.isEmpty()) {
      report(code, missing);
    }
    if (schema.isWhole() && schema.hasOnlyOptionalKeys()) {
      checkAnyKey(code);
    }
  }

  private void checkAnyKey(Located<String> code) {
    List<String> keys = schema.keyNames();
    if (Collections.disjoint(said, keys)) {
      findings.report(
          Rule.MISSING_ENTRY,
          code.position(),
          Printable.quote(code.value())
              + (" has no key. A code has at least one of " + Listing.of(keys) + ". Add one."));
    }
  }

  private void report(Located<String> code, List<String> missing) {
    String them = missing.size() == 1 ? "it" : "them";
    boolean declarable = schema.onlyKey().filter(key -> missing.contains(key.name())).isEmpty();
    findings.report(
        Rule.MISSING_ENTRY,
        code.position(),
        Printable.quote(code.value())
            + (" lacks " + Listing.of(missing) + ".")
            + (" Each code of " + schema.name() + " has " + them + ".")
            + (declarable
                ? " Add " + them + " to the code, or let the set declare " + them + " with '?'."
                : " Add " + them + ", such as '" + schema.keyNames().get(0) + ": 402'."));
  }
}
