package dev.codebook.compiler.check.rule;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.check.value.KeyTexts;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.read.written.Located;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports keys that two codes of a set share, or that one code has twice. */
final class DuplicateKeys implements SetRule {

  private final SetDraft set;
  private final Findings findings;

  DuplicateKeys(SetDraft set, Findings findings) {
    this.set = set;
    this.findings = findings;
  }

  private record Owner(CodeDraft code, Located<KeyValue> value) {}

  @Override
  public void check() {
    for (KeyDraft key : set.schema().keys()) {
      if (key.type().isPresent()) {
        check(key);
      }
    }
  }

  private void check(KeyDraft key) {
    Map<Object, Owner> owners = new HashMap<>();
    for (CodeDraft code : set.codes()) {
      for (Located<KeyValue> value : code.values(key)) {
        Owner owner = new Owner(code, value);
        Owner first = owners.putIfAbsent(plain(value.value()), owner);
        if (first != null) {
          report(key, first, owner);
        }
      }
    }
  }

  /** The value, however it is written. */
  private static Object plain(KeyValue value) {
    return value instanceof KeyValue.Number number
        ? (Object) number.value()
        : ((KeyValue.Text) value).value();
  }

  private void report(KeyDraft key, Owner first, Owner second) {
    Position position = second.code().place(second.value());
    Related other = Related.first(first.value().position());
    findings.report(
        Rule.DUPLICATE_KEY, position, message(key, first, second, position), List.of(other));
  }

  private static String message(KeyDraft key, Owner first, Owner second, Position position) {
    String place = PositionText.of(first.value().position(), position);
    if (first.code() == second.code()) {
      return "%s already has the %s %s, %s. Remove one of the two."
          .formatted(second.code().shown(), key.shown(), shown(key, second), place);
    }
    boolean alike = shown(key, first).equals(shown(key, second));
    return ("%s has the %s %s, like %s %s%s. No two codes of a set share a key. Change one of the"
            + " two.")
        .formatted(
            second.code().shown(),
            key.shown(),
            shown(key, second),
            first.code().shown(),
            place,
            alike ? "" : ", written " + shown(key, first));
  }

  private static String shown(KeyDraft key, Owner owner) {
    KeyType type = key.type().orElseThrow();
    return KeyTexts.of(owner.value().value(), type);
  }
}
