package dev.codebook.tool.diff;

import dev.codebook.compiler.finding.Printable;
import java.util.List;
import java.util.Map;

/** Differences as Markdown, a table for each set. */
final class DiffMarkdown {

  private static final String SPECIAL = "\\`*[]<>|~&#";

  private DiffMarkdown() {}

  static String of(DiffReport report) {
    StringBuilder text = new StringBuilder("### Changes from ");
    text.append(escaped(report.before())).append(" to ").append(escaped(report.now()));
    text.append("\n\n").append(report.summary()).append('\n');
    for (Map.Entry<String, List<Difference>> set : report.bySet().entrySet()) {
      String name = set.getKey().isEmpty() ? "The catalog" : set.getKey();
      text.append("\n#### ").append(name).append("\n\n| difference | effect |\n| --- | --- |\n");
      for (Difference each : set.getValue()) {
        text.append("| ").append(escaped(each.text()));
        text.append(" | ").append(DiffText.effects(each)).append(" |\n");
      }
    }
    return text.toString();
  }

  private static String escaped(String text) {
    String line = Printable.oneLine(text);
    StringBuilder escaped = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean special = SPECIAL.indexOf(c) >= 0 || (c == '_' && !isWithinWord(line, i));
      escaped.append(special ? "\\" : "").append(c);
    }
    return escaped.toString();
  }

  private static boolean isWithinWord(String line, int place) {
    return place > 0
        && place + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(place - 1))
        && Character.isLetterOrDigit(line.charAt(place + 1));
  }
}
