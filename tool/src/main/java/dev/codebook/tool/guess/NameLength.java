package dev.codebook.tool.guess;

import java.util.List;

/** Keeps names that are made from a page within the limits of a catalog, with room for a number. */
final class NameLength {

  /** A set, a key and a field may have 80 characters. */
  private static final int LONGEST_NAME = 60;

  /** A constant may have 500. */
  private static final int LONGEST_CONSTANT = 400;

  private static final int CUT_CONSTANT = 100;

  private NameLength() {}

  /** As many of the first words as a name has room for; empty if the first one is too long. */
  static String joined(List<String> words) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      if (name.length() + word.length() > LONGEST_NAME) {
        break;
      }
      name.append(word);
    }
    return name.toString();
  }

  static boolean isConstantTooLong(String constant) {
    return constant.length() > LONGEST_CONSTANT;
  }

  /** The beginning of a constant that is too long. */
  static String cut(String constant) {
    return constant.substring(0, CUT_CONSTANT);
  }
}
