package dev.codebook.compiler.model;

/** Text keys that are the same in upper and lower case, as the runtime's index compares them. */
public final class CaseFolding {

  private CaseFolding() {}

  /** The text in one case. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      folded.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
      i += Character.charCount(c);
    }
    return folded.toString();
  }
}
