package dev.codebook.tool.guess;

import dev.codebook.tool.draft.DraftCode;
import dev.codebook.tool.draft.DraftRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of a page, read as codes of a set that exists already.
 *
 * @param table its number in the page, counted from 1
 * @param codes in the order of the page
 * @param fields by the names of those fields that the page has, their columns as messages show them
 * @param newWords by the names of fields, words of the page that their vocabularies lack
 * @param hasNames whether the page has names besides the keys
 * @param hasDescriptions whether the page has descriptions
 * @param ranges in the order of the page
 * @param leftOut rows without a key
 * @param unused columns that are no field of the set
 */
public record SetReading(
    int table,
    String title,
    List<Read> codes,
    Map<String, String> fields,
    Map<String, List<String>> newWords,
    boolean hasNames,
    boolean hasDescriptions,
    List<ReadRange> ranges,
    List<LeftOut> leftOut,
    List<String> unused) {

  /**
   * A code of the page.
   *
   * @param vendorsName what the page calls it
   * @param existing the code of the set that has one of its keys; empty if it is new
   */
  public record Read(DraftCode code, String vendorsName, Optional<ExistingCode> existing) {}

  /**
   * A range of the page.
   *
   * @param existing the range of the set that has the same interval or name; empty if it is new
   */
  public record ReadRange(DraftRange range, Optional<ExistingRange> existing) {}
}
