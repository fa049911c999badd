package dev.codebook.tool.check;

import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Severity;
import dev.codebook.tool.session.Session;
import java.util.ArrayList;
import java.util.List;

/** Shows findings as compilers do. */
final class TextReport {

  private static final String BOLD = "\u001B[1m";
  private static final String RED = "\u001B[1;31m";
  private static final String YELLOW = "\u001B[1;33m";
  private static final String CYAN = "\u001B[1;36m";
  private static final String PLAIN = "\u001B[0m";

  private final Session session;

  TextReport(Session session) {
    this.session = session;
  }

  void print(CheckReport report) {
    for (Finding finding : report.findings()) {
      session.out().println(line(finding));
      if (!finding.excerpt().isEmpty()) {
        session.out().println(finding.excerpt());
      }
    }
    session.out().println(counts(report));
  }

  private String line(Finding finding) {
    return painted(BOLD, finding.position() + ":")
        + " "
        + painted(color(finding.rule().severity()), SeverityWord.of(finding) + ":")
        + " ["
        + finding.rule().id()
        + "] "
        + finding.message();
  }

  private static String color(Severity severity) {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case NOTE -> CYAN;
    };
  }

  private String painted(String color, String text) {
    return session.colored() ? color + text + PLAIN : text;
  }

  /** {@code 2 errors, 1 warning in codes.yaml}. */
  private static String counts(CheckReport report) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int count = report.count(severity);
      if (count > 0) {
        String word = SeverityWord.of(severity);
        counts.add(count + " " + word + (count == 1 ? "" : "s"));
      }
    }
    int files = report.files().size();
    String where = files == 1 ? report.files().get(0) : files + " catalogs";
    return (counts.isEmpty() ? "No findings" : String.join(", ", counts)) + " in " + where;
  }
}
