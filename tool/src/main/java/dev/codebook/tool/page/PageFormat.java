package dev.codebook.tool.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format of pages that can be read. */
public enum PageFormat {
  MARKDOWN("md", "markdown", "mdx", "mkd"),
  HTML("html", "htm", "xhtml"),
  XML("xml"),
  CSV("csv"),
  TSV("tsv", "tab"),
  JSON("json"),
  JSON_LINES("jsonl", "ndjson"),
  YAML("yaml", "yml"),
  JAVA("java"),
  PROTOBUF("proto");

  private final List<String> endings;

  PageFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /** The format that the ending of a file's name stands for. */
  static Optional<PageFormat> ofName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(it -> it.endings.contains(ending)).findFirst();
  }

  /** The format that a text looks like. */
  static PageFormat ofText(String text) {
    String start = text.stripLeading();
    if (start.startsWith("<?xml") && !start.contains("<html")) {
      return XML;
    }
    if (start.startsWith("<")) {
      return HTML;
    }
    if (start.startsWith("{") || start.startsWith("[{") || start.startsWith("[\n")) {
      return start.startsWith("{") && isOneObjectPerLine(start) ? JSON_LINES : JSON;
    }
    if (start.startsWith("openapi:") || start.startsWith("swagger:")) {
      return YAML;
    }
    return ofLines(start.lines().limit(200).toList());
  }

  private static boolean isOneObjectPerLine(String text) {
    List<String> first = text.lines().limit(2).toList();
    return first.size() == 2
        && first.stream().allMatch(it -> it.startsWith("{") && it.endsWith("}"));
  }

  private static PageFormat ofLines(List<String> lines) {
    if (lines.stream().anyMatch(it -> it.contains("|") && it.contains("--"))
        || lines.stream().anyMatch(it -> it.startsWith("# "))) {
      return MARKDOWN;
    }
    return lines.stream().filter(it -> it.contains("\t")).count() * 2 > lines.size() ? TSV : CSV;
  }
}
