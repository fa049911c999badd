package dev.codebook.tool.pageimport;

import dev.codebook.tool.guess.Choices;
import dev.codebook.tool.page.PageFormat;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * What a person says about a page in place of a guess.
 *
 * @param format empty to go by the name and the text
 * @param charset empty to go by the bytes and by what the page says
 * @param tables the numbers of the tables to take, counted from 1; none to guess
 * @param join whether tables with the same columns are one
 * @param setNames names for the sets, in the order of their tables
 */
public record PageOptions(
    Optional<PageFormat> format,
    Optional<Charset> charset,
    List<Integer> tables,
    boolean join,
    List<String> setNames,
    Choices choices) {

  public static final PageOptions NONE = of(Optional.empty());

  /** The options of somebody who says at most what format a page has. */
  public static PageOptions of(Optional<PageFormat> format) {
    return new PageOptions(format, Optional.empty(), List.of(), false, List.of(), Choices.NONE);
  }
}
