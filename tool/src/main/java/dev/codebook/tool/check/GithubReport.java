package dev.codebook.tool.check;

import dev.codebook.compiler.finding.Finding;
import java.io.PrintStream;

/**
 * Prints findings as workflow commands of GitHub Actions, such as {@code ::error
 * file=codes.yaml,line=6::…}.
 */
final class GithubReport {

  private GithubReport() {}

  static void print(CheckReport report, PrintStream out) {
    for (Finding finding : report.findings()) {
      out.println(command(finding));
    }
  }

  private static String command(Finding finding) {
    String excerpt = finding.excerpt();
    return "::%s file=%s,line=%d,col=%d,title=%s::%s"
        .formatted(
            kind(finding),
            property(finding.position().file().replace('\\', '/')),
            finding.position().line(),
            finding.position().column(),
            property(finding.rule().id()),
            data(finding.message() + (excerpt.isEmpty() ? "" : "\n" + excerpt)));
  }

  private static String kind(Finding finding) {
    return switch (finding.rule().severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
