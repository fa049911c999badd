package dev.codebook;

import java.io.Serializable;
import org.jspecify.annotations.NullMarked;

/**
 * A code of any set, as received: what the open types of all sets have in common. One log
 * statement, one metric or one converter serves them all.
 *
 * <p>Only generated types implement it, and later versions may add methods.
 */
@NullMarked
@SuppressWarnings("exports")
public interface ReceivedCode extends Serializable {

  /** {@return the name of the set in the catalog, such as {@code ErrorCode}} */
  String setName();

  /**
   * The key that stands for this code outside of Java, as a text: {@code 30003}.
   *
   * <p>In a set of several keys this is the one that the catalog chooses by {@code wire}. A code
   * that does not have it, or whose set has none, gives the first key that it has, after the name
   * of that key: {@code rest 402}.
   *
   * <p>A key of several parts gives all of them: {@code 10415/5001}.
   *
   * @return the key; numbers in decimal
   */
  String keyText();

  /** {@return true if the catalog holds this code} */
  boolean isRecognized();

  /**
   * {@return the vendor's name for this code; for an unrecognized one the title of the range that
   * holds its key, or an empty text if there is none}
   */
  String title();
}
