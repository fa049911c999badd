package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.value.Numerals;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyMask;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.NumberType;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenKey;
import java.util.Optional;

/** Reads the masks of keys. */
final class MaskCheck {

  private static final String NOT = "~";
  private static final String PURPOSE = "A mask has the bits that tell codes apart";

  private final Findings findings;
  private final Numerals numerals;

  MaskCheck(Findings findings) {
    this.findings = findings;
    this.numerals = new Numerals(findings);
  }

  /** The mask; empty if the key has none, or if that is reported. */
  Optional<KeyMask> read(WrittenKey key, Optional<KeyType> type) {
    if (key.mask().isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    Optional<NumberType> numbers = type.get().numbers();
    if (numbers.isEmpty()) {
      reportText(key);
      return Optional.empty();
    }
    return read(key.mask().get(), numbers.get());
  }

  private Optional<KeyMask> read(Located<String> written, NumberType type) {
    String text = written.value();
    if (text.isEmpty()) {
      report(written, "The mask is missing after '&'. " + PURPOSE + ", such as 0xFFFF0000.");
      return Optional.empty();
    }
    boolean negated = text.startsWith(NOT);
    String digits = negated ? text.substring(NOT.length()).strip() : text;
    Optional<KeyValue.Number> bits = numerals.read(digits, type, written.position());
    if (bits.isEmpty()) {
      return Optional.empty();
    }
    KeyMask mask = new KeyMask(bits.get().value(), type);
    if (negated) {
      reportNegated(written, new KeyMask(mask.others(), type));
      return Optional.empty();
    }
    return isUseful(written, mask) ? Optional.of(mask) : Optional.empty();
  }

  private boolean isUseful(Located<String> written, KeyMask mask) {
    String quoted = Printable.quote(written.value());
    if (mask.bits() == 0) {
      report(written, quoted + " leaves nothing of a key. " + PURPOSE + ", such as 0xFFFF0000.");
    } else if (mask.others() == 0) {
      report(
          written,
          "%s has all bits of the type %s, so it changes nothing. Remove it and the '&'."
              .formatted(quoted, mask.type().id()));
    }
    return mask.bits() != 0 && mask.others() != 0;
  }

  private void reportNegated(Located<String> written, KeyMask meant) {
    report(
        written,
        "%s is not a mask: it is one number, without '~'. Write %s."
            .formatted(Printable.quote(written.value()), meant.shown()));
  }

  private void reportText(WrittenKey key) {
    report(
        key.mask().orElseThrow(),
        "%s is a text, which has no bits. Remove the mask and the '&', or declare the type as int or long."
            .formatted(Printable.quote(key.name().value())));
  }

  private void report(Located<String> written, String message) {
    findings.report(Rule.MALFORMED_TYPE, written.position(), message);
  }
}
