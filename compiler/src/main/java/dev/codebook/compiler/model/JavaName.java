package dev.codebook.compiler.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one way from a vendor's words to Java names. All of them are ASCII. */
public final class JavaName {

  private static final Pattern CONSTANT =
      Pattern.compile("(?:[A-Z]|_[0-9])[A-Z0-9]*(?:_[A-Z0-9]+)*");
  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");
  private static final Pattern MEMBER = Pattern.compile("[a-z][A-Za-z0-9]*");

  private JavaName() {}

  /**
   * The constant for a name: its words in upper case, joined by {@code _}, with a {@code _} before
   * a digit that would come first.
   *
   * @return empty if the name has no letter or digit that ASCII can show
   */
  public static Optional<String> constant(String name) {
    String ascii = AsciiLetters.of(name);
    StringBuilder constant = new StringBuilder(ascii.length() + 4);
    boolean begun = false;
    for (int i = 0; i < ascii.length(); i++) {
      char c = ascii.charAt(i);
      if (!isWordPart(c)) {
        begun = false;
      } else {
        boolean begins = !begun || isBoundary(ascii, i);
        constant.append(begins && !constant.isEmpty() ? "_" : "").append(upper(c));
        begun = true;
      }
    }
    if (constant.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(startsWithDigit(constant) ? "_" + constant : constant.toString());
  }

  public static boolean isConstant(String name) {
    return CONSTANT.matcher(name).matches();
  }

  public static boolean isType(String name) {
    return TYPE.matcher(name).matches();
  }

  /** Whether the name has the form of a method's name; it may still be a word of the language. */
  public static boolean isMember(String name) {
    return MEMBER.matcher(name).matches();
  }

  /**
   * A constant in the form that follows another word: {@code MESSAGE_UNROUTABLE} as {@code
   * MessageUnroutable}. Different constants stay different, so a {@code _} before a digit stays
   * too.
   */
  public static String pascal(String constant) {
    StringBuilder pascal = new StringBuilder();
    for (String word : constant.split("_", -1)) {
      if (!word.isEmpty()) {
        boolean keepsApart = startsWithDigit(word) && !pascal.isEmpty();
        pascal
            .append(keepsApart ? "_" : "")
            .append(word.charAt(0))
            .append(word.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    return pascal.toString();
  }

  /**
   * A member's name as the end of another one or as a type: {@code relatesTo} as {@code RelatesTo}.
   */
  public static String capitalized(String member) {
    return member.isEmpty()
        ? member
        : Character.toUpperCase(member.charAt(0)) + member.substring(1);
  }

  /** A member's name as that of a static final field: {@code relatesTo} as {@code RELATES_TO}. */
  public static String memberConstant(String member) {
    StringBuilder constant = new StringBuilder(member.length() + 4);
    for (int i = 0; i < member.length(); i++) {
      char c = member.charAt(i);
      constant.append(isCapital(c) ? "_" : "").append(upper(c));
    }
    return constant.toString();
  }

  /**
   * Whether a word begins within letters and digits, at a capital: {@code notSMEquipped} is three.
   */
  private static boolean isBoundary(String name, int capital) {
    if (!isCapital(name.charAt(capital))) {
      return false;
    }
    boolean beforeSmall = capital + 1 < name.length() && isSmall(name.charAt(capital + 1));
    return isSmall(name.charAt(capital - 1)) || beforeSmall;
  }

  private static boolean isWordPart(char c) {
    return isSmall(c) || isCapital(c) || (c >= '0' && c <= '9');
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static char upper(char c) {
    return isSmall(c) ? (char) (c - 'a' + 'A') : c;
  }

  private static boolean startsWithDigit(CharSequence word) {
    return word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }
}
