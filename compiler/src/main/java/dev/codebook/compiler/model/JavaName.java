package dev.codebook.compiler.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one way from a vendor's words to Java names. All of them are ASCII. */
public final class JavaName {

  /** Where a vendor's name falls into words: {@code notSMEquipped} has three. */
  private static final Pattern WORD_BOUNDARY =
      Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z][a-z])");

  /** {@code can't} is one word. */
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=[A-Za-z])['\u2019](?=[A-Za-z])");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Latin letters that Unicode does not take apart into an ASCII letter and a mark. */
  private static final Map<Integer, String> UNDIVIDED =
      Map.ofEntries(
          Map.entry(0xC6, "AE"),
          Map.entry(0xE6, "ae"),
          Map.entry(0xD0, "D"),
          Map.entry(0xF0, "d"),
          Map.entry(0xD8, "O"),
          Map.entry(0xF8, "o"),
          Map.entry(0xDE, "TH"),
          Map.entry(0xFE, "th"),
          Map.entry(0xDF, "ss"),
          Map.entry(0x1E9E, "SS"),
          Map.entry(0x110, "D"),
          Map.entry(0x111, "d"),
          Map.entry(0x131, "i"),
          Map.entry(0x141, "L"),
          Map.entry(0x142, "l"),
          Map.entry(0x152, "OE"),
          Map.entry(0x153, "oe"));

  private static final Pattern CONSTANT =
      Pattern.compile("(?:[A-Z]|_[0-9])[A-Z0-9]*(?:_[A-Z0-9]+)*");
  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");
  private static final Pattern MEMBER = Pattern.compile("[a-z][A-Za-z0-9]*");

  private JavaName() {}

  /**
   * The constant for a name: its words in upper case, joined by {@code _}, with a {@code _} before
   * a digit that would come first.
   *
   * @return empty where the name has no letter or digit that ASCII can show
   */
  public static Optional<String> constant(String name) {
    StringBuilder constant = new StringBuilder();
    for (String word : WORD_BOUNDARY.split(APOSTROPHE.matcher(ascii(name)).replaceAll(""))) {
      if (!word.isEmpty()) {
        constant.append(constant.isEmpty() ? "" : "_").append(word.toUpperCase(Locale.ROOT));
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
    return member.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  private static boolean startsWithDigit(CharSequence word) {
    return word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  /** Letters without their marks, such as {@code e} for {@code é}; the rest as it is. */
  private static String ascii(String name) {
    if (name.chars().allMatch(c -> c < 0x80)) {
      return name;
    }
    String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
    int[] letters = MARKS.matcher(apart).replaceAll("").codePoints().toArray();
    StringBuilder ascii = new StringBuilder(letters.length);
    for (int i = 0; i < letters.length; i++) {
      boolean beforeSmall = i + 1 < letters.length && Character.isLowerCase(letters[i + 1]);
      ascii.append(ascii(letters[i], beforeSmall));
    }
    return ascii.toString();
  }

  /** A capital that becomes two letters starts a word as one would: {@code \u00c6ro} is one. */
  private static String ascii(int letter, boolean beforeSmall) {
    String ascii = UNDIVIDED.getOrDefault(letter, Character.toString(letter));
    boolean two = ascii.length() == 2 && UNDIVIDED.containsKey(letter);
    return two && beforeSmall
        ? ascii.charAt(0) + ascii.substring(1).toLowerCase(Locale.ROOT)
        : ascii;
  }
}
