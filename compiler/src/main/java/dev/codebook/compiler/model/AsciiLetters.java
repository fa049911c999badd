package dev.codebook.compiler.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Shows Latin letters in ASCII. */
final class AsciiLetters {

  /** {@code can't} is one word. */
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=[A-Za-z])['\u2019](?=[A-Za-z])");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Letters that Unicode does not take apart into an ASCII letter and a mark. */
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

  private AsciiLetters() {}

  /**
   * The text with letters without their marks, such as {@code e} for {@code é}; the rest as it is.
   */
  static String of(String text) {
    String ascii = text.chars().allMatch(c -> c < 0x80) ? text : unmarked(text);
    boolean apostrophes = ascii.indexOf('\'') >= 0 || ascii.indexOf('\u2019') >= 0;
    return apostrophes ? APOSTROPHE.matcher(ascii).replaceAll("") : ascii;
  }

  private static String unmarked(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    int[] letters = MARKS.matcher(apart).replaceAll("").codePoints().toArray();
    StringBuilder ascii = new StringBuilder(letters.length);
    for (int i = 0; i < letters.length; i++) {
      boolean beforeSmall = i + 1 < letters.length && Character.isLowerCase(letters[i + 1]);
      ascii.append(divided(letters[i], beforeSmall));
    }
    return ascii.toString();
  }

  /** A capital that becomes two letters still starts one word: {@code Ærø} is one. */
  private static String divided(int letter, boolean beforeSmall) {
    String divided = UNDIVIDED.get(letter);
    if (divided == null) {
      return Character.toString(letter);
    }
    return beforeSmall
        ? divided.charAt(0) + divided.substring(1).toLowerCase(Locale.ROOT)
        : divided;
  }
}
