package dev.codebook.compiler.check.doubt;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.check.value.Numerals;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.read.written.Located;
import java.util.List;
import java.util.Optional;

/** Reports a table whose names are all numbers, and whose text keys are not. */
final class InvertedTable implements SetDoubt {

  private final SetDraft set;
  private final Allowances allowances;

  InvertedTable(SetDraft set, Allowances allowances) {
    this.set = set;
    this.allowances = allowances;
  }

  @Override
  public void look() {
    Optional<KeyDraft> only = set.schema().onlyKey();
    List<CodeDraft> codes = OwnCodes.of(set);
    if (only.isEmpty() || !only.get().isText() || codes.size() < 2) {
      return;
    }
    for (CodeDraft code : codes) {
      if (!Numerals.isNumber(code.name().value()) || Numerals.isNumber(key(code).value())) {
        return;
      }
    }
    report(codes.get(0));
  }

  private static Located<String> key(CodeDraft code) {
    Located<KeyValue> value = code.keys().get(0).orElseThrow();
    return new Located<>(((KeyValue.Text) value.value()).value(), value.position());
  }

  private void report(CodeDraft first) {
    Located<String> key = key(first);
    allowances.report(
        Rule.INVERTED_TABLE,
        first.name().position(),
        "All codes of %s are named by a number, and have a key that is none. A key is what the vendor sends. If that is the number, write %s."
            .formatted(
                set.schema().name(),
                Printable.quote(key.value() + ": { key: " + first.name().value() + " }")),
        List.of());
  }
}
