package dev.codebook.compiler.check;

import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.read.Located;

/** Reports codes that use what their set reserves. */
final class ReservedUse {

  private final Schema schema;
  private final Reserved reserved;
  private final Report report;

  ReservedUse(Schema schema, Reserved reserved, Report report) {
    this.schema = schema;
    this.reserved = reserved;
    this.report = report;
  }

  void check(CodeDraft code) {
    reserved.name(code).ifPresent(at -> reportName(code, at));
    for (KeyDraft key : schema.keys()) {
      code.keys().get(key.place()).ifPresent(value -> check(code, key, value));
      code.aliases().get(key.place()).forEach(value -> check(code, key, value));
    }
  }

  private void check(CodeDraft code, KeyDraft key, Located<KeyValue> value) {
    ReservedKeys keys = reserved.keys().get(key.place());
    keys.find(value.value()).ifPresent(at -> reportKey(code, key, value, at));
  }

  private void reportName(CodeDraft code, Position reservedAt) {
    Position position = code.place(code.name());
    report.add(
        Rule.RESERVED_USE,
        position,
        schema.name()
            + (" reserves the name of " + code.shown() + ", ")
            + (Place.of(reservedAt, position) + ".")
            + " A reserved name is not used again. Take another name, or the name out of `reserved`.");
  }

  private void reportKey(
      CodeDraft code, KeyDraft key, Located<KeyValue> value, Position reservedAt) {
    Position position = code.place(value);
    String shown = KeyTexts.of(value.value(), key.type().orElseThrow());
    report.add(
        Rule.RESERVED_USE,
        position,
        code.shown()
            + (" has the " + Printable.quote(key.name()) + " " + shown + ", which ")
            + (schema.name() + " reserves " + Place.of(reservedAt, position) + ".")
            + " A reserved key is not used again. Take another key, or this one out of `reserved`.");
  }
}
