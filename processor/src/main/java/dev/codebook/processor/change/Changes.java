package dev.codebook.processor.change;

import java.util.List;
import java.util.Optional;

/**
 * The differences between two builds, each as a person reads it.
 *
 * @param added sets, words and codes that are new
 * @param renamed codes with the same keys and another constant
 * @param removed sets, words and codes that are gone
 * @param gone the same codes and words that are renamed or removed
 * @param changed what the same constant means now
 */
record Changes(
    List<String> added,
    List<String> renamed,
    List<String> removed,
    List<Gone> gone,
    List<String> changed) {

  /** As many of each kind as a person would still read. */
  private static final int MOST = 30;

  boolean areNone() {
    return added.isEmpty() && renamed.isEmpty() && removed.isEmpty() && changed.isEmpty();
  }

  /** The note about them. */
  String text(String catalogs) {
    StringBuilder text = new StringBuilder("since the last build, ").append(catalogs);
    text.append(catalogs.contains(" and ") ? " have" : " has").append(" changed:");
    append(text, "new", added);
    append(text, "renamed", renamed);
    append(text, "removed", removed);
    append(text, "same code, other meaning", changed);
    return text.toString();
  }

  private static void append(StringBuilder text, String kind, List<String> changes) {
    if (!changes.isEmpty()) {
      int shown = Math.min(changes.size(), MOST);
      text.append("\n  ").append(kind).append(": ");
      text.append(String.join("; ", changes.subList(0, shown)));
      if (shown < changes.size()) {
        text.append("; and ").append(changes.size() - shown).append(" more");
      }
    }
  }

  /**
   * A constant that the code may still use.
   *
   * @param type its enum, as its table names it
   * @param keys its keys with their names, such as {@code rest 409}
   * @param successor the constant with the same keys, if it was only renamed
   */
  record Gone(String type, String constant, List<String> keys, Optional<String> successor) {

    /**
     * What became of it.
     *
     * @param reserved the names and keys that sets reserve now
     */
    String sentence(String catalogs, ReservedWords reserved) {
      if (successor.isPresent()) {
        return type + "." + constant + " is now " + successor.get();
      }
      return type
          + ("." + constant + " was removed from " + catalogs)
          + (reserved.holdAny(type, keys) ? ", which reserves it since" : "");
    }
  }
}
