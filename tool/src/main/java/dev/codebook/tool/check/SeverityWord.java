package dev.codebook.tool.check;

import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Severity;
import java.util.Locale;

/** Names the severity of a finding. */
final class SeverityWord {

  private SeverityWord() {}

  /** {@code error}, {@code warning} or {@code note}. */
  static String of(Finding finding) {
    return of(finding.rule().severity());
  }

  static String of(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
