package dev.codebook.compiler.check.rule;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.value.KeyTexts;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Report;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.read.written.Located;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports keys that lead to more than one code of a set, or to one code more than once. */
public final class DuplicateKeys {

  private final KeyDraft key;
  private final Report report;
  private final Map<Object, Owner> owners = new HashMap<>();

  private DuplicateKeys(KeyDraft key, Report report) {
    this.key = key;
    this.report = report;
  }

  public static void check(Schema schema, List<CodeDraft> codes, Report report) {
    for (KeyDraft key : schema.keys()) {
      if (key.type().isPresent()) {
        DuplicateKeys check = new DuplicateKeys(key, report);
        for (CodeDraft code : codes) {
          check.add(code);
        }
      }
    }
  }

  private record Owner(CodeDraft code, Located<KeyValue> value) {}

  private void add(CodeDraft code) {
    for (Located<KeyValue> value : code.values(key)) {
      add(new Owner(code, value));
    }
  }

  private void add(Owner owner) {
    Owner first = owners.putIfAbsent(plain(owner.value().value()), owner);
    if (first != null) {
      report(first, owner);
    }
  }

  /** The value however it is written. */
  private static Object plain(KeyValue value) {
    return value instanceof KeyValue.Number number
        ? (Object) number.value()
        : ((KeyValue.Text) value).value();
  }

  private void report(Owner first, Owner second) {
    Position position = second.code().place(second.value());
    boolean same = first.code() == second.code();
    report.add(
        Rule.DUPLICATE_KEY,
        position,
        second.code().shown()
            + (" has the " + key.shown() + " " + shown(second) + ", as ")
            + (same ? "it already has" : first.code().shown() + " has")
            + written(first, second)
            + (" " + PositionText.of(first.value().position(), position) + ".")
            + (same
                ? " A key stands once. Remove one of the two."
                : " A key leads to one code of a set. Change one of the two."));
  }

  private String written(Owner first, Owner second) {
    return shown(first).equals(shown(second)) ? "" : ", written " + shown(first) + ",";
  }

  private String shown(Owner owner) {
    KeyType type = key.type().orElseThrow();
    return KeyTexts.of(owner.value().value(), type);
  }
}
