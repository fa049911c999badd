package dev.codebook.tool.diff;

import java.util.Locale;

/** What a difference does to those who use the types. */
public enum Effect {
  /** Code that uses the types may no longer compile. */
  SOURCE,
  /** Code that was compiled against the old types may no longer link with the new ones. */
  BINARY,
  /** A key is read as something else or no longer read, or a code is written with another key. */
  WIRE,
  /** The same code has another value, range, group or place. */
  BEHAVIOUR,
  /** Texts for people, Javadoc among them. */
  WORDS,
  /** Something new that changes nothing that was there. */
  ADDITION;

  /** The effect as a person writes it, such as {@code source}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
