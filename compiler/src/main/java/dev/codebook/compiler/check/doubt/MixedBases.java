package dev.codebook.compiler.check.doubt;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.NumberType;
import dev.codebook.compiler.read.written.Located;
import java.util.List;
import java.util.Optional;

/** Reports the only decimal key among hexadecimal ones, or the only hexadecimal among decimal. */
final class MixedBases implements SetDoubt {

  /** Of fewer keys, one may well be an exception. */
  private static final int FEWEST_OTHERS = 4;

  private final SetDraft set;
  private final Allowances allowances;

  MixedBases(SetDraft set, Allowances allowances) {
    this.set = set;
    this.allowances = allowances;
  }

  @Override
  public void look() {
    for (KeyDraft key : set.schema().keys()) {
      if (key.numbers().isPresent()) {
        look(key, key.numbers().get());
      }
    }
  }

  private void look(KeyDraft key, NumberType type) {
    int hex = 0;
    int decimal = 0;
    CodeDraft lastHex = null;
    CodeDraft lastDecimal = null;
    for (CodeDraft code : OwnCodes.of(set)) {
      Optional<Located<KeyValue>> value = code.keys().get(key.place());
      if (value.isEmpty() || isAlikeInBoth((KeyValue.Number) value.get().value())) {
        continue;
      }
      if (((KeyValue.Number) value.get().value()).hex()) {
        hex++;
        lastHex = code;
      } else {
        decimal++;
        lastDecimal = code;
      }
    }
    if (hex == 1 && decimal >= FEWEST_OTHERS) {
      report(key, type, lastHex, decimal);
    } else if (decimal == 1 && hex >= FEWEST_OTHERS) {
      report(key, type, lastDecimal, hex);
    }
  }

  /** Whether its digits are the same in decimal and in hexadecimal. */
  private static boolean isAlikeInBoth(KeyValue.Number number) {
    return number.value() >= 0 && number.value() < 10;
  }

  private void report(KeyDraft key, NumberType type, CodeDraft code, int others) {
    Located<KeyValue> value = code.keys().get(key.place()).orElseThrow();
    KeyValue.Number number = (KeyValue.Number) value.value();
    allowances.report(
        Rule.MIXED_BASES,
        value.position(),
        "%s has the %s %s in %s, unlike the %d others. Write %s."
            .formatted(
                code.shown(),
                key.shown(),
                number.shown(type),
                number.hex() ? "hexadecimal" : "decimal",
                others,
                meant(number, type)),
        List.of());
  }

  private static String meant(KeyValue.Number number, NumberType type) {
    String same = type.shown(number.value(), !number.hex());
    String shown = number.shown(type);
    String digits = number.hex() ? shown.replace("0x", "") : "0x" + shown;
    boolean readable = number.value() > 0 && digits.matches("0x[0-9]+|[1-9][0-9]*");
    return readable
        ? digits + " if the digits are right, or " + same + " if the number is right"
        : same + ", which is the same number";
  }
}
