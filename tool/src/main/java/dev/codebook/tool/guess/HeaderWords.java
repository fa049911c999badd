package dev.codebook.tool.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the name of a column says about it. */
final class HeaderWords {

  private static final Map<String, Integer> KEY =
      Map.ofEntries(
          Map.entry("code", 6),
          Map.entry("codes", 6),
          Map.entry("errno", 6),
          Map.entry("rc", 5),
          Map.entry("cause", 3),
          Map.entry("rcode", 6),
          Map.entry("sqlstate", 6),
          Map.entry("kode", 6),
          Map.entry("key", 5),
          Map.entry("value", 4),
          Map.entry("values", 4),
          Map.entry("number", 4),
          Map.entry("id", 4),
          Map.entry("identifier", 4),
          Map.entry("hex", 5),
          Map.entry("hexadecimal", 5),
          Map.entry("decimal", 4),
          Map.entry("dec", 4),
          Map.entry("integer", 4),
          Map.entry("numeric", 4),
          Map.entry("int", 4),
          Map.entry("alpha", 3),
          Map.entry("no", 3),
          Map.entry("nr", 3),
          Map.entry("num", 3),
          Map.entry("bit", 3),
          Map.entry("mti", 4),
          Map.entry("status", 3),
          Map.entry("stat", 3),
          Map.entry("state", 3),
          Map.entry("symbol", 2),
          Map.entry("constant", 3),
          Map.entry("error", 2),
          Map.entry("reason", 2),
          Map.entry("result", 2));

  private static final Map<String, Integer> NAME =
      Map.ofEntries(
          Map.entry("name", 6),
          Map.entry("varname", 6),
          Map.entry("constant", 5),
          Map.entry("bezeichnung", 5),
          Map.entry("nom", 5),
          Map.entry("symbol", 5),
          Map.entry("symbolic", 5),
          Map.entry("mnemonic", 5),
          Map.entry("title", 5),
          Map.entry("label", 5),
          Map.entry("phrase", 5),
          Map.entry("identifier", 4),
          Map.entry("condition", 3),
          Map.entry("enum", 4),
          Map.entry("error", 3),
          Map.entry("status", 3),
          Map.entry("state", 3),
          Map.entry("message", 3),
          Map.entry("text", 3),
          Map.entry("result", 3),
          Map.entry("event", 3),
          Map.entry("reason", 2),
          Map.entry("summary", 3),
          Map.entry("exception", 2),
          Map.entry("meaning", 2),
          Map.entry("definition", 2),
          Map.entry("description", 2),
          Map.entry("descriptions", 2));

  private static final Map<String, Integer> DESCRIPTION =
      Map.ofEntries(
          Map.entry("description", 7),
          Map.entry("descriptions", 7),
          Map.entry("desc", 6),
          Map.entry("beschreibung", 7),
          Map.entry("bedeutung", 6),
          Map.entry("meaning", 6),
          Map.entry("definition", 5),
          Map.entry("explanation", 5),
          Map.entry("details", 4),
          Map.entry("detail", 4),
          Map.entry("comment", 3),
          Map.entry("comments", 3),
          Map.entry("message", 3),
          Map.entry("text", 2),
          Map.entry("notes", 2),
          Map.entry("remarks", 2),
          Map.entry("cause", 2),
          Map.entry("reason", 2));

  /** Columns of tables that are about something else than codes. */
  private static final List<String> ELSEWHERE =
      List.of(
          "parameter",
          "param",
          "property",
          "attribute",
          "argument",
          "option",
          "version",
          "date",
          "header",
          "endpoint",
          "method",
          "setting",
          "feature",
          "metric",
          "default");

  private static final List<String> CATEGORIES =
      List.of(
          "type",
          "class",
          "category",
          "severity",
          "level",
          "kind",
          "group",
          "final",
          "section",
          "scope",
          "retry",
          "status",
          "state",
          "source",
          "origin",
          "duration",
          "action",
          "family",
          "phase",
          "layer",
          "module",
          "subclass",
          "outcome",
          "area",
          "product");

  private static final List<String> VERSIONS =
      List.of(
          "version", "since", "release", "section", "chapter", "clause", "ref", "reference", "api");

  private final List<String> words;

  HeaderWords(String header) {
    this.words = words(header);
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(text.charAt(i - 1));
      if ((!Character.isLetterOrDigit(c) || hump) && !word.isEmpty()) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      }
    }
    return words;
  }

  int asKey() {
    boolean elsewhere = words.stream().anyMatch(ELSEWHERE::contains);
    return best(KEY) - (elsewhere ? 8 : 0);
  }

  int asName() {
    return best(NAME) - (words.contains("code") ? 1 : 0);
  }

  int asDescription() {
    return best(DESCRIPTION) - (words.contains("short") || words.contains("code") ? 1 : 0);
  }

  boolean isCategory() {
    return words.stream().anyMatch(CATEGORIES::contains);
  }

  boolean saysHexadecimal() {
    return words.contains("hex") || words.contains("hexadecimal") || words.contains("0x");
  }

  /** Whether numbers with a point are places in a text or releases, and no amounts. */
  boolean isVersion() {
    return words.stream().anyMatch(VERSIONS::contains);
  }

  boolean says(String word) {
    return words.contains(word);
  }

  private int best(Map<String, Integer> weights) {
    return words.stream().mapToInt(it -> weights.getOrDefault(it, 0)).max().orElse(0);
  }
}
