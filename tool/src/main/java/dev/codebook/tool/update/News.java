package dev.codebook.tool.update;

import dev.codebook.tool.draft.DraftCode;
import dev.codebook.tool.draft.DraftRange;
import dev.codebook.tool.guess.ExistingCode;
import dev.codebook.tool.guess.ExistingRange;
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
 * @param addedRanges ranges that are new
 * @param changedRanges facts about ranges that are other ones in the page
 * @param reserved codes that are new, but whose keys the catalog reserves
 * @param newWords by the names of fields, words that their vocabularies lack
 * @param leftOut rows that cannot get into the catalog, and why
 */
public record News(
    String set,
    String table,
    List<Added> added,
    List<Changed> changed,
    List<ExistingCode> vanished,
    List<AddedRange> addedRanges,
    List<ChangedRange> changedRanges,
    List<Reserved> reserved,
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

  /**
   * A range that is new.
   *
   * @param after the name of the range that comes before it in the page; empty for the first one
   */
  public record AddedRange(DraftRange range, Optional<String> after) {}

  /**
   * A fact about a range that is another one in the page.
   *
   * @param entry the name of the field or the key, or {@code title} or {@code description}
   * @param was what the catalog says; none if it says nothing
   * @param now what the page says; none if it says nothing
   * @param taken whether the catalog gets what the page says
   */
  public record ChangedRange(
      ExistingRange range, String entry, List<String> was, List<String> now, boolean taken) {}

  /**
   * A code of the page whose key the catalog reserves.
   *
   * @param item what the catalog reserves, as it is written
   * @param taken whether the catalog gets the code, and no longer reserves its key
   */
  public record Reserved(DraftCode code, String item, boolean taken) {}

  boolean isEmpty() {
    return added.isEmpty()
        && changed.isEmpty()
        && vanished.isEmpty()
        && addedRanges.isEmpty()
        && changedRanges.isEmpty()
        && reserved.isEmpty();
  }

  /** Whether the page has something that the catalog did not get. */
  boolean isOpen() {
    return changed.stream().anyMatch(it -> !it.taken())
        || changedRanges.stream().anyMatch(it -> !it.taken())
        || reserved.stream().anyMatch(it -> !it.taken());
  }
}
