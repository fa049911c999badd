package dev.codebook.compiler.check.rule;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.check.draft.WholeKey;
import dev.codebook.compiler.check.draft.WholeValue;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyMask;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.List;

/** Reports keys with bits that a look-up ignores, or the mask if it seems to be the wrong one. */
final class OutsideMask implements SetRule {

  private final SetDraft set;
  private final Findings findings;

  OutsideMask(SetDraft set, Findings findings) {
    this.set = set;
    this.findings = findings;
  }

  @Override
  public void check() {
    for (KeyDraft key : set.schema().keys()) {
      if (key.mask().isPresent()) {
        check(key, key.mask().get());
      }
    }
  }

  private void check(KeyDraft key, KeyMask mask) {
    List<Located<KeyValue.Number>> outside = new ArrayList<>();
    boolean inverted = true;
    for (Located<KeyValue.Number> number : ownNumbers(key)) {
      inverted &= mask.of(number.value().value()) == 0;
      if (!mask.covers(number.value().value())) {
        outside.add(number);
      }
    }
    if (inverted && outside.size() > 1) {
      reportInverted(key, mask);
      return;
    }
    for (Located<KeyValue.Number> number : outside) {
      report(key, mask, number);
    }
  }

  /** The numbers of the set's own codes: included ones have the same mask. */
  private List<Located<KeyValue.Number>> ownNumbers(KeyDraft key) {
    List<Located<KeyValue.Number>> numbers = new ArrayList<>();
    for (CodeDraft code : set.codes()) {
      if (code.include().isEmpty()) {
        for (WholeValue value : new WholeKey(List.of(key)).values(code)) {
          KeyValue.Number number = (KeyValue.Number) value.first().value();
          numbers.add(new Located<>(number, value.position()));
        }
      }
    }
    return numbers;
  }

  private void report(KeyDraft key, KeyMask mask, Located<KeyValue.Number> number) {
    KeyValue.Number left =
        new KeyValue.Number(mask.of(number.value().value()), number.value().hex());
    findings.report(
        Rule.OUTSIDE_MASK,
        number.position(),
        "'%s' has bits outside the mask %s, and look-ups ignore these bits. Write %s."
            .formatted(number.value().shown(mask.type()), mask.shown(), left.shown(mask.type())),
        List.of(new Related("the mask", key.written().mask().orElseThrow().position())));
  }

  private void reportInverted(KeyDraft key, KeyMask mask) {
    Located<String> written = key.written().mask().orElseThrow();
    findings.report(
        Rule.OUTSIDE_MASK,
        written.position(),
        "%s leaves nothing of the keys of %s. A mask has the bits that tell codes apart. Write %s."
            .formatted(
                Printable.quote(written.value()),
                set.schema().name(),
                new KeyMask(mask.others(), mask.type()).shown()));
  }
}
