package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reports the keys and fields that codes must have and do not: one finding for all codes that lack
 * the same.
 */
final class MissingEntries {

  private final Schema schema;
  private final Findings findings;

  /** The codes that lack something, by the names of what they lack. */
  private final Map<List<String>, List<Located<String>>> lacking = new LinkedHashMap<>();

  MissingEntries(Schema schema, Findings findings) {
    this.schema = schema;
    this.findings = findings;
  }

  /**
   * Whether a code has all that it must have; if not, that will be reported.
   *
   * @param given the names of its keys and fields
   */
  boolean isComplete(Located<String> code, Set<String> given) {
    List<String> missing = new ArrayList<>();
    for (String name : schema.requiredNames()) {
      if (!given.contains(name)) {
        missing.add(name);
      }
    }
    if (!missing.isEmpty()) {
      lacking.computeIfAbsent(missing, it -> new ArrayList<>()).add(code);
    }
    if (schema.isWhole() && schema.hasOnlyOptionalKeys()) {
      checkAnyKey(code, given);
    }
    return missing.isEmpty();
  }

  /** Reports what was missing, after all codes of the set. */
  void report() {
    for (Map.Entry<List<String>, List<Located<String>>> some : lacking.entrySet()) {
      report(some.getValue(), some.getKey());
    }
  }

  private void checkAnyKey(Located<String> code, Set<String> given) {
    List<String> keys = schema.keyNames();
    if (Collections.disjoint(given, keys)) {
      findings.report(
          Rule.MISSING_ENTRY,
          code.position(),
          "%s has no key. A code has at least one of %s. Add one."
              .formatted(Printable.quote(code.value()), Listing.of(keys)));
    }
  }

  private void report(List<Located<String>> codes, List<String> missing) {
    String them = missing.size() == 1 ? "it" : "them";
    List<String> keys =
        schema.hasParts() || schema.onlyKey().isPresent() ? schema.keyNames() : List.of();
    Optional<String> needed = keys.stream().filter(missing::contains).findFirst();
    findings.report(
        Rule.MISSING_ENTRY,
        codes.get(0).position(),
        "%s %s %s. Every code of %s must have %s. %s."
            .formatted(
                Listing.ofMany(codes.stream().map(Located::value).toList()),
                codes.size() == 1 ? "lacks" : "lack",
                Listing.of(missing),
                schema.name(),
                them,
                needed.isEmpty()
                    ? "Add " + them + ", or let the set declare " + them + " with '?'"
                    : "Add " + them + ", such as '" + needed.get() + ": 402'"));
  }
}
