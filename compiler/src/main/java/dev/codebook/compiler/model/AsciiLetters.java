package dev.codebook.compiler.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Shows Latin letters in ASCII. */
final class AsciiLetters {

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

  /** The text with letters without their marks, such as {@code e} for {@code é}; the rest stays. */
  static String of(String text) {
    String ascii = isAscii(text) ? text : unmarked(text);
    boolean apostrophes = ascii.indexOf('\'') >= 0 || ascii.indexOf('\u2019') >= 0;
    return apostrophes ? withoutApostrophes(ascii) : ascii;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** {@code can't} is one word. */
  private static String withoutApostrophes(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean apostrophe = c == '\'' || c == '\u2019';
      if (!apostrophe || !isLetter(text, i - 1) || !isLetter(text, i + 1)) {
        rest.append(c);
      }
    }
    return rest.toString();
  }

  private static boolean isLetter(String text, int place) {
    if (place < 0 || place >= text.length()) {
      return false;
    }
    char c = text.charAt(place);
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private static String unmarked(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    int[] letters = apart.codePoints().filter(c -> !isMark(c)).toArray();
    StringBuilder ascii = new StringBuilder(letters.length);
    for (int i = 0; i < letters.length; i++) {
      boolean beforeSmall = i + 1 < letters.length && Character.isLowerCase(letters[i + 1]);
      ascii.append(divided(letters[i], beforeSmall));
    }
    return ascii.toString();
  }

  private static boolean isMark(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
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
