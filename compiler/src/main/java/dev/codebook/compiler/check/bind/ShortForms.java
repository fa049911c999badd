package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.value.Numerals;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.written.WrittenCode;
import dev.codebook.compiler.read.yaml.Node;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at the codes of a set in their short form, {@code NAME: KEY}, all together. Many tables are
 * written as {@code KEY: NAME} or {@code KEY: DESCRIPTION}. In a set with a text key these would be
 * accepted, and every look-up would be wrong.
 */
final class ShortForms {

  private final Schema schema;
  private final Findings findings;
  private final Set<WrittenCode> reported = new HashSet<>();
  private WrittenCode first;

  private ShortForms(Schema schema, Findings findings) {
    this.schema = schema;
    this.findings = findings;
  }

  /** Reports values of a set's codes that can hardly be keys, in one finding. */
  static ShortForms of(Schema schema, Findings findings) {
    ShortForms forms = new ShortForms(schema, findings);
    Optional<KeyDraft> only = schema.onlyKey();
    if (only.isPresent() && only.get().isText()) {
      forms.checkTexts();
    } else if (only.isPresent() && only.get().numbers().isPresent()) {
      forms.checkNumbers();
    }
    return forms;
  }

  /** Whether the value of a code in its short form is reported. */
  boolean isReported(WrittenCode code) {
    return first != null && reported.contains(code);
  }

  private void checkTexts() {
    boolean turned = isTurnedRound();
    for (WrittenCode code : schema.set().written().codes()) {
      if (code.key().isPresent() && (turned || isProse(code.key().get()))) {
        add(code);
      }
    }
    if (first != null) {
      reportText(Printable.quote(value(first)), Printable.quote(first.name().value()));
    }
  }

  /** {@code 30001: Queue overflow}, as many vendors list their codes. */
  private void checkNumbers() {
    for (WrittenCode code : schema.set().written().codes()) {
      if (code.key().isPresent()
          && Numerals.isNumber(code.name().value())
          && !Numerals.isNumber(value(code))) {
        add(code);
      }
    }
    if (first != null) {
      reportTurnedRound(first.name().value(), value(first));
    }
  }

  private void add(WrittenCode code) {
    first = first == null ? code : first;
    reported.add(code);
  }

  private static String value(WrittenCode code) {
    return code.key().orElseThrow().text();
  }

  private static boolean isProse(Node.Scalar value) {
    return value.text().strip().indexOf(' ') > 0;
  }

  /** Whether all names are numbers or have digits, as keys do, and no value has any. */
  private boolean isTurnedRound() {
    boolean any = false;
    for (WrittenCode code : schema.set().written().codes()) {
      if (code.key().isPresent()) {
        any = true;
        if (!hasDigit(code.name().value()) || hasDigit(value(code)) || !hasSmallLetter(code)) {
          return false;
        }
      }
    }
    return any;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSmallLetter(WrittenCode code) {
    String value = value(code);
    for (int i = 1; i < value.length(); i++) {
      if (Character.isLowerCase(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void reportText(String value, String name) {
    findings.report(
        Rule.MALFORMED_VALUE,
        first.key().orElseThrow().position(),
        ("%s would be the key of %s: in its short form, a code is its name and its key, which is"
                + " what the vendor sends.%s If the vendor sends %2$s, write '%s: { title: … }', or"
                + " 'description:' instead of 'title:'. If it sends %1$s, write '{ key: … }'.")
            .formatted(value, name, others(), unquoted(name)));
  }

  private void reportTurnedRound(String number, String name) {
    findings.report(
        Rule.MALFORMED_VALUE,
        first.key().orElseThrow().position(),
        "%s is not a key, but %s is. The name of a code comes first.%s Write %s."
            .formatted(
                Printable.quote(name),
                Printable.quote(number),
                others(),
                Printable.quote(name + ": " + number)));
  }

  /** How many codes have the same mistake. */
  private String others() {
    int others = reported.size() - 1;
    if (others == 0) {
      return "";
    }
    return others == 1 ? " Another code has the same form." : " " + others + " more are like it.";
  }

  private static String unquoted(String quoted) {
    return quoted.substring(1, quoted.length() - 1);
  }
}
