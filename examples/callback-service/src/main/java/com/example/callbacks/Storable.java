package com.example.callbacks;

import java.time.Instant;

/** What fits into a column of every database. The rest of a report has these checks, too. */
final class Storable {

  /** The length of the columns for texts from outside. */
  static final int LONGEST_TEXT = 255;

  private static final Instant FIRST = Instant.EPOCH;
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private Storable() {}

  /**
   * Refuses a text that is too long, or has a character that a database may not take.
   *
   * @throws IllegalArgumentException says which property has it
   */
  static void text(String property, String text) {
    if (text.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException(
          property + " is longer than " + LONGEST_TEXT + " characters");
    }
    if (text.codePoints().anyMatch(Storable::isUnfit)) {
      throw new IllegalArgumentException(property + " has a control character");
    }
  }

  /**
   * Refuses a time that is not of this age.
   *
   * @throws IllegalArgumentException says which property has it
   */
  static void time(String property, Instant time) {
    if (time.isBefore(FIRST) || time.isAfter(LAST)) {
      throw new IllegalArgumentException(property + " is not between 1970 and 9999");
    }
  }

  private static boolean isUnfit(int codePoint) {
    return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
  }
}
