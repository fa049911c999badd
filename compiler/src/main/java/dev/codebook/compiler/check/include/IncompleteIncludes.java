package dev.codebook.compiler.check.include;

import dev.codebook.compiler.check.draft.Cells;
import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import java.util.ArrayList;
import java.util.List;

/** Reports keys and fields that included codes lack, together for all codes of a set. */
final class IncompleteIncludes {

  private final Schema to;
  private final Schema from;
  private final IncludedCode transfer;
  private final Findings findings;

  IncompleteIncludes(Schema to, Schema from, IncludedCode transfer, Findings findings) {
    this.to = to;
    this.from = from;
    this.transfer = transfer;
    this.findings = findings;
  }

  void check(List<CodeDraft> codes) {
    for (KeyDraft key : to.keys()) {
      if (!key.optional() && transfer.keys().get(key.place()).isPresent()) {
        checkKey(codes, key);
      }
    }
    for (FieldDraft field : to.fields()) {
      if (field.required() && field.type().isPresent() && isKnown(field)) {
        checkField(codes, field);
      }
    }
    if (from.isWhole() && to.isWhole() && to.hasOnlyOptionalKeys()) {
      checkAnyKey(codes);
    }
  }

  /** Whether the included set has a field of that name, or surely has none. */
  private boolean isKnown(FieldDraft field) {
    return transfer.fields().get(field.place()).isPresent()
        || (from.isWhole() && from.field(field.name()).isEmpty());
  }

  private void checkKey(List<CodeDraft> codes, KeyDraft key) {
    List<String> lacking = new ArrayList<>();
    for (CodeDraft code : codes) {
      if (code.sound() && code.keys().get(key.place()).isEmpty()) {
        lacking.add(code.name().value());
      }
    }
    if (!lacking.isEmpty()) {
      String name = key.name();
      report(
          lacking,
          Printable.quote(name) + ", which every code of " + to.name() + " must have.",
          " Let " + to.name() + " declare it with '?', or add it to the codes.");
    }
  }

  private void checkField(List<CodeDraft> codes, FieldDraft field) {
    List<String> lacking = new ArrayList<>();
    for (CodeDraft code : codes) {
      if (code.sound() && code.fields().get(field.place()).isEmpty()) {
        lacking.add(code.name().value());
      }
    }
    if (!lacking.isEmpty()) {
      reportField(lacking, field.name());
    }
  }

  private void reportField(List<String> lacking, String field) {
    String first = Printable.quote(lacking.get(0) + ": { " + field + ": … }");
    findings.report(
        Rule.MISMATCHED_INCLUDE,
        transfer.include(),
        ("%s of %s %s %s, which every code of %s must have. Write %s below 'codes:', or declare"
                + " %4$s with '?' or a default.")
            .formatted(
                Listing.ofMany(lacking),
                from.name(),
                lacking.size() == 1 ? "lacks" : "lack",
                Printable.quote(field),
                to.name(),
                first));
  }

  private void checkAnyKey(List<CodeDraft> codes) {
    List<String> lacking = new ArrayList<>();
    for (CodeDraft code : codes) {
      if (code.sound() && !Cells.isAnyFilled(code.keys())) {
        lacking.add(code.name().value());
      }
    }
    if (!lacking.isEmpty()) {
      report(
          lacking,
          "a key of " + to.name() + ". Every code must have at least one.",
          " Give a key the same name in both sets.");
    }
  }

  private void report(List<String> lacking, String what, String wayOut) {
    findings.report(
        Rule.MISMATCHED_INCLUDE,
        transfer.include(),
        Listing.of(lacking)
            + (" of " + from.name() + " cannot join " + to.name() + " without " + what)
            + wayOut);
  }
}
