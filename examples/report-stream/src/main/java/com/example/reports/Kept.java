package com.example.reports;

/**
 * A line that is not counted with the others, and is kept for a person to look at.
 *
 * @param reason why
 * @param detail a sentence, or empty
 */
public record Kept(Reason reason, String detail, String line) {

  /** Why a line is kept. */
  public enum Reason {
    MALFORMED,
    DUPLICATE,
    LATE,
    CONTRADICTORY,
    WITHOUT_FINAL_REPORT
  }
}
