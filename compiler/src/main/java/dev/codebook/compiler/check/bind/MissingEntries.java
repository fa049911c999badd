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

/** Reports the keys and fields that a code must have and does not. */
final class MissingEntries {

  private final Schema schema;
  private final Set<String> given;
  private final Findings findings;

  MissingEntries(Schema schema, Set<String> given, Findings findings) {
    this.schema = schema;
    this.given = given;
    this.findings = findings;
  }

  void check(Located<String> code) {
    List<String> missing = new ArrayList<>();
    for (String name : schema.requiredNames()) {
      if (!given.contains(name)) {
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
    if (Collections.disjoint(given, keys)) {
      findings.report(
          Rule.MISSING_ENTRY,
          code.position(),
          "%s has no key. A code has at least one of %s. Add one."
              .formatted(Printable.quote(code.value()), Listing.of(keys)));
    }
  }

  private void report(Located<String> code, List<String> missing) {
    String them = missing.size() == 1 ? "it" : "them";
    boolean declarable = schema.onlyKey().filter(key -> missing.contains(key.name())).isEmpty();
    findings.report(
        Rule.MISSING_ENTRY,
        code.position(),
        "%s lacks %s. Every code of %s must have %s. %s."
            .formatted(
                Printable.quote(code.value()),
                Listing.of(missing),
                schema.name(),
                them,
                declarable
                    ? "Add " + them + ", or let the set declare " + them + " with '?'"
                    : "Add " + them + ", such as '" + schema.keyNames().get(0) + ": 402'"));
  }
}
