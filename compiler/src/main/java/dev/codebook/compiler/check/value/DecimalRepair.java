package dev.codebook.compiler.check.value;

import dev.codebook.compiler.finding.Lookalike;
import dev.codebook.compiler.finding.Printable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words for a malformed decimal number: how to write what was most likely meant. */
final class DecimalRepair {

  private static final String EXAMPLE = "Write one, such as 1.50.";

  /** A number with blemishes: a plus, leading zeros, nothing on one side of the point. */
  private static final Pattern BLEMISHED = Pattern.compile("([+-]?)0*([0-9]*)(\\.?)([0-9]*)");

  private static final Pattern COMMA = Pattern.compile("(-?)([0-9]+),([0-9]+)");
  private static final Pattern EXPONENT = Pattern.compile("(-?[0-9.]+)[eE][+-]?[0-9]{1,2}");
  private static final Pattern PERCENT = Pattern.compile("-?[0-9.]+ ?%");

  /** A longer text is no number that somebody could have meant. */
  private static final int LONGEST = 40;

  private DecimalRepair() {}

  static String message(String text) {
    if (text.isEmpty()) {
      return "A decimal is missing here: the text is empty. " + EXAMPLE;
    }
    return Printable.quote(text)
        + " is not a decimal. A decimal is digits, with a point and more digits if it has places. "
        + (text.length() > LONGEST ? EXAMPLE : wayOut(text));
  }

  private static String wayOut(String text) {
    String plain = Lookalike.replaced(text).strip().replace("_", "");
    if (PERCENT.matcher(plain).matches()) {
      return "Write the number without %, or declare the type as text.";
    }
    var comma = COMMA.matcher(plain);
    if (comma.matches()) {
      String point = comma.group(1) + comma.group(2) + "." + comma.group(3);
      return blemished(point)
          .map(it -> "If the comma is a decimal point, write %s.".formatted(it))
          .orElse(EXAMPLE);
    }
    return exponent(plain)
        .or(() -> blemished(plain))
        .map(it -> "Write " + it + ".")
        .orElse(EXAMPLE);
  }

  private static Optional<String> exponent(String text) {
    var exponent = EXPONENT.matcher(text);
    return exponent.matches() && Decimals.isDecimal(exponent.group(1))
        ? Optional.of(new BigDecimal(text).toPlainString())
        : Optional.empty();
  }

  private static Optional<String> blemished(String text) {
    var number = BLEMISHED.matcher(text);
    if (!number.matches() || (number.group(2) + number.group(4)).isEmpty()) {
      return Optional.empty();
    }
    String whole = number.group(2).isEmpty() ? "0" : number.group(2);
    String places = number.group(4).isEmpty() ? "" : "." + number.group(4);
    return Optional.of((number.group(1).equals("-") ? "-" : "") + whole + places);
  }
}
