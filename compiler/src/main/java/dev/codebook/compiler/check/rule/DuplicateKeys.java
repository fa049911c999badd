package dev.codebook.compiler.check.rule;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.check.value.KeyTexts;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.read.written.Located;
import java.util.HashMap;
import java.util.Map;

/** Reports keys that lead to more than one code of a set, or to one code more than once. */
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

  /** The value however it is written. */
  private static Object plain(KeyValue value) {
    return value instanceof KeyValue.Number number
        ? (Object) number.value()
        : ((KeyValue.Text) value).value();
  }

  private void report(KeyDraft key, Owner first, Owner second) {
    Position position = second.code().place(second.value());
    boolean same = first.code() == second.code();
    findings.report(
        Rule.DUPLICATE_KEY,
        position,
        second.code().shown()
            + (" has the " + key.shown() + " " + shown(key, second) + ", as ")
            + (same ? "it already has" : first.code().shown() + " has")
            + written(key, first, second)
            + (" " + PositionText.of(first.value().position(), position) + ".")
            + (same
                ? " A key stands once. Remove one of the two."
                : " A key leads to one code of a set. Change one of the two."));
  }

  private static String written(KeyDraft key, Owner first, Owner second) {
    return shown(key, first).equals(shown(key, second))
        ? ""
        : ", written " + shown(key, first) + ",";
  }

  private static String shown(KeyDraft key, Owner owner) {
    KeyType type = key.type().orElseThrow();
    return KeyTexts.of(owner.value().value(), type);
  }
}
