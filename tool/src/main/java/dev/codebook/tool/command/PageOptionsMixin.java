package dev.codebook.tool.command;

import dev.codebook.tool.guess.Choices;
import dev.codebook.tool.page.PageFormat;
import dev.codebook.tool.pageimport.PageOptions;
import dev.codebook.tool.session.Unusable;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say how a page is read. */
final class PageOptionsMixin {

  @Option(
      names = "--table",
      paramLabel = "N",
      description = "Takes this table of the page, counted from 1. Can be repeated.")
  private List<Integer> tables = List.of();

  @Option(
      names = "--join",
      description =
          "Makes one set of tables with the same columns, of all or of those that --table names.")
  private boolean join;

  @Option(
      names = "--set",
      paramLabel = "NAME",
      description = "The name of the set. Can be repeated, for several tables.")
  private List<String> sets = List.of();

  @Option(
      names = "--key",
      paramLabel = "COLUMN",
      description =
          "The column with the key: its header, or its place, counted from 1. Can be repeated, if"
              + " codes have several keys; the first one is the main one.")
  private List<String> keys = List.of();

  @Option(
      names = "--name",
      paramLabel = "COLUMN",
      description = "The column with the names of the codes.")
  private String name;

  @Option(
      names = "--description",
      paramLabel = "COLUMN",
      description = "The column with the descriptions.")
  private String description;

  @Option(
      names = "--skip",
      paramLabel = "COLUMN",
      description = "A column to leave out. Can be repeated.")
  private List<String> skipped = List.of();

  @Option(
      names = "--type",
      paramLabel = "COLUMN=TYPE",
      description =
          "The type of a column: int, long, hex, decimal, text, texts (several), boolean, date,"
              + " duration, uri, words (one of a few) or list (several of a few). Can be repeated.")
  private Map<String, String> types = new LinkedHashMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "The format of the page, if its name does not tell it: ${COMPLETION-CANDIDATES}.")
  private PageFormat format;

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      description = "The encoding of the page, if nothing tells it, such as windows-1252.")
  private String encoding;

  PageOptions options() {
    return new PageOptions(
        Optional.ofNullable(format),
        Optional.ofNullable(encoding).map(PageOptionsMixin::charset),
        tables,
        join,
        sets,
        new Choices(
            keys, Optional.ofNullable(name), Optional.ofNullable(description), skipped, types));
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new Unusable(
          "'%s' is not an encoding that Java has. Write one such as UTF-8, UTF-16 or windows-1252."
              .formatted(name));
    }
  }
}
