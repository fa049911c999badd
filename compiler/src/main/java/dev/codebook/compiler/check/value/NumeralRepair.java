package dev.codebook.compiler.check.value;

import dev.codebook.compiler.finding.Lookalike;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.model.NumberType;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words for a malformed number: how to write what was most likely meant. */
final class NumeralRepair {

  private static final Pattern LEADING_ZERO = Pattern.compile("(-?)0*([0-9]+)");
  private static final Pattern PLUS = Pattern.compile("\\+([1-9][0-9]*|0)");
  private static final Pattern GROUPED =
      Pattern.compile("-?(?:[1-9][0-9]*(?:_[0-9]+)+|0x[0-9A-Fa-f]+(?:_[0-9A-Fa-f]+)+)");
  private static final Pattern CAPITAL_X = Pattern.compile("(-?)0X([0-9A-Fa-f]+)");
  private static final Pattern SUFFIX =
      Pattern.compile("(-?(?:0x[0-9A-Fa-f]+|[1-9][0-9]*|0))[lLuU]+");
  private static final Pattern TRAILING_H = Pattern.compile("([0-9][0-9A-Fa-f]*)[hH]");
  private static final Pattern SEVERAL =
      Pattern.compile("[0-9A-Fa-fx]+(?: ?[,/;|] ?[0-9A-Fa-fx]+)+");
  private static final Pattern WILDCARD =
      Pattern.compile("(?:0x[0-9A-Fa-f]+|[1-9A-Fa-f][0-9A-Fa-f]*)[xX*#]+");
  private static final Pattern INTERVAL =
      Pattern.compile("-?[0-9][0-9A-Fa-fx]* ?(?:-|\\.\\.|\u2013|to) ?-?[0-9][0-9A-Fa-fx]*");
  private static final Pattern BARE_HEXADECIMAL =
      Pattern.compile("-?[0-9A-Fa-f]*[0-9][0-9A-Fa-f]*");

  private static final String FORM = "Write a whole number, such as 402 or 0x192";

  /** A longer text is no number that somebody could have meant. */
  private static final int LONGEST = 40;

  private NumeralRepair() {}

  static String message(String text, NumberType type) {
    if (text.isEmpty()) {
      return "%s is missing here: the text is empty. %s."
          .formatted(type == NumberType.INT ? "An int" : "A long", FORM);
    }
    return "%s is not %s%s"
        .formatted(
            Printable.quote(text),
            withArticle(type),
            text.length() > LONGEST ? other() : repair(text));
  }

  /**
   * The words for a number that its type has no room for.
   *
   * @param bits whether it is hexadecimal without a sign
   */
  static String tooLarge(String text, NumberType type, boolean bits) {
    return "%s does not fit %s, which %s. Correct it, or declare the type as %s."
        .formatted(
            Printable.quote(text),
            withArticle(type),
            bits
                ? "has at most " + type.hexDigits() + " hexadecimal digits"
                : "goes from " + type.least() + " to " + type.greatest(),
            type == NumberType.INT ? "long" : "text");
  }

  static String withArticle(NumberType type) {
    return (type == NumberType.INT ? "an " : "a ") + type.id();
  }

  private static String repair(String text) {
    Optional<Lookalike> lookalike = Lookalike.in(text);
    if (lookalike.isPresent()) {
      return lookalike(text, lookalike.get());
    }
    var zero = LEADING_ZERO.matcher(text);
    if (zero.matches()) {
      return leadingZero(zero.group(1), zero.group(2));
    }
    return spelled(text).or(() -> several(text)).orElseGet(() -> hexadecimal(text));
  }

  /** How to write a number that is written in another way. */
  private static Optional<String> spelled(String text) {
    var plus = PLUS.matcher(text);
    if (plus.matches()) {
      return Optional.of(": a number has no '+'. Write " + plus.group(1) + ".");
    }
    if (GROUPED.matcher(text).matches()) {
      return Optional.of(": digits have no '_' between them. Write " + text.replace("_", "") + ".");
    }
    var capital = CAPITAL_X.matcher(text);
    if (capital.matches()) {
      return Optional.of(
          ": hexadecimal starts with a small x. Write %s0x%s."
              .formatted(capital.group(1), capital.group(2)));
    }
    var suffix = SUFFIX.matcher(text);
    if (suffix.matches()) {
      return Optional.of(": a number has no letter after it. Write " + suffix.group(1) + ".");
    }
    var trailing = TRAILING_H.matcher(text);
    return trailing.matches()
        ? Optional.of(": hexadecimal starts with 0x. Write 0x" + trailing.group(1) + ".")
        : Optional.empty();
  }

  /** What is no single number, but an interval or a list of numbers. */
  private static Optional<String> several(String text) {
    if (SEVERAL.matcher(text).matches()) {
      return Optional.of(
          ": it is one number. Further keys of a code are its 'aliases'. Write one here.");
    }
    if (INTERVAL.matcher(text).matches() || WILDCARD.matcher(text).matches()) {
      return Optional.of(
          ": it is one number. An interval of keys is a range. Write it below 'ranges:', such as"
              + " 'Name: 400..499'.");
    }
    return Optional.empty();
  }

  private static String lookalike(String text, Lookalike found) {
    String repaired = Lookalike.replaced(text).strip();
    return ": it has %s, which looks like %s. %s"
        .formatted(
            found.shown(),
            found.meantShown(),
            Numerals.isNumber(repaired) ? "Write " + repaired + "." : FORM + ".");
  }

  private static String hexadecimal(String text) {
    return BARE_HEXADECIMAL.matcher(text).matches()
        ? ". " + FORM + "; if it is hexadecimal, write " + withPrefix(text) + "."
        : other();
  }

  private static String leadingZero(String sign, String digits) {
    return digits.equals("0")
        ? ": zero is one digit without a sign. Write 0; or, if the vendor sends more zeros, declare"
            + " the type as text."
        : (": a leading 0 could mean octal. Write %1$s%2$s, or %1$s0x%2$s if it is hexadecimal; or,"
                + " if the vendor sends the zeros, declare the type as text.")
            .formatted(sign, digits);
  }

  private static String withPrefix(String text) {
    return text.startsWith("-") ? "-0x" + text.substring(1) : "0x" + text;
  }

  private static String other() {
    return ". " + FORM + ", or declare the type as text.";
  }
}
