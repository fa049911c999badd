package dev.codebook.compiler.check.value;

import dev.codebook.compiler.finding.Printable;
import java.util.regex.Pattern;

/** Tells the author of a malformed number how to write what was most likely meant. */
final class NumeralRepair {

  private static final Pattern LEADING_ZERO = Pattern.compile("(-?)0*([0-9]+)");
  private static final Pattern PLUS = Pattern.compile("\\+([1-9][0-9]*|0)");
  private static final Pattern GROUPED =
      Pattern.compile("-?(?:[1-9][0-9]*(?:_[0-9]+)+|0x[0-9A-Fa-f]+(?:_[0-9A-Fa-f]+)+)");
  private static final Pattern CAPITAL_X = Pattern.compile("(-?)0X([0-9A-Fa-f]+)");
  private static final Pattern BARE_HEXADECIMAL =
      Pattern.compile("-?[0-9A-Fa-f]*[0-9][0-9A-Fa-f]*");

  /** A longer text is no number that somebody could have meant. */
  private static final int LONGEST = 40;

  private NumeralRepair() {}

  static String message(String text, NumberType type) {
    return Printable.quote(text)
        + (" is not how " + type.withArticle() + " is written.")
        + (text.length() > LONGEST ? form() : repair(text));
  }

  private static String repair(String text) {
    var zero = LEADING_ZERO.matcher(text);
    if (zero.matches()) {
      return leadingZero(zero.group(1), zero.group(2));
    }
    var plus = PLUS.matcher(text);
    if (plus.matches()) {
      return " A number has no '+': write " + plus.group(1) + ".";
    }
    if (GROUPED.matcher(text).matches()) {
      return " Digits stand without '_' between them: write " + text.replace("_", "") + ".";
    }
    var capital = CAPITAL_X.matcher(text);
    if (capital.matches()) {
      return " Hexadecimal starts with a small x: write "
          + (capital.group(1) + "0x" + capital.group(2) + ".");
    }
    if (BARE_HEXADECIMAL.matcher(text).matches()) {
      return form() + " Where it is hexadecimal, write " + withPrefix(text) + ".";
    }
    return form();
  }

  private static String leadingZero(String sign, String digits) {
    if (digits.equals("0")) {
      return " Zero is one digit without a sign: write 0.";
    }
    return " A leading 0 could mean octal: write "
        + (sign + digits + ", or " + sign + "0x" + digits + " where it is hexadecimal.");
  }

  private static String withPrefix(String text) {
    return text.startsWith("-") ? "-0x" + text.substring(1) : "0x" + text;
  }

  private static String form() {
    return " It takes a whole number, such as 402 or 0x192. Other values are of the type text.";
  }
}
