package dev.codebook.tool.diff;

import dev.codebook.compiler.finding.Printable;
import java.util.List;
import java.util.Map;

/** Differences as lines for people. */
final class DiffText {

  private DiffText() {}

  static String of(DiffReport report) {
    int width =
        report.differences().stream().mapToInt(each -> effects(each).length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, List<Difference>> set : report.bySet().entrySet()) {
      text.append(set.getKey().isEmpty() ? "the catalog" : set.getKey()).append('\n');
      for (Difference each : set.getValue()) {
        String effects = effects(each);
        text.append("  ").append(effects).append(" ".repeat(width - effects.length() + 2));
        text.append(Printable.oneLine(each.text())).append('\n');
      }
      text.append('\n');
    }
    return text.append(report.summary()).append('\n').toString();
  }

  static String effects(Difference difference) {
    return String.join(", ", difference.kind().effects().stream().map(Effect::label).toList());
  }
}
