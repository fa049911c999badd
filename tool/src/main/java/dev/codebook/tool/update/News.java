package dev.codebook.tool.update;

import dev.codebook.tool.draft.DraftCode;
import dev.codebook.tool.guess.ExistingCode;
import dev.codebook.tool.guess.LeftOut;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page says about a set that the catalog does not.
 *
 * @param set the name of the set
 * @param table the table of the page, as messages show it
 * @param vanished codes that the page no longer has
 * @param newWords by the names of fields, words that their vocabularies lack
 * @param leftOut rows that cannot get into the catalog, and why
 */
public record News(
    String set,
    String table,
    List<Added> added,
    List<Changed> changed,
    List<ExistingCode> vanished,
    Map<String, List<String>> newWords,
    List<LeftOut> leftOut) {

  /**
   * A code that is new.
   *
   * @param after the name of the code that comes before it in the page; empty for the first one
   */
  public record Added(DraftCode code, Optional<String> after) {}

  /**
   * A fact that is another one in the page.
   *
   * @param entry the name of the field, or {@code title}, {@code description} or {@code deprecated}
   * @param was what the catalog says; none if it says nothing
   * @param now what the page says; none if it says nothing
   * @param taken whether the catalog gets what the page says
   */
  public record Changed(
      ExistingCode code, String entry, List<String> was, List<String> now, boolean taken) {}

  boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && vanished.isEmpty();
  }
}
