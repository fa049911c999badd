package dev.codebook.fuzz;

import dev.codebook.compiler.CatalogCompiler;
import dev.codebook.compiler.CheckedCatalog;
import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Severity;
import dev.codebook.compiler.read.written.CatalogFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What holds for every input, whatever is in it. */
final class Promises {

  private static final int LONGEST_MESSAGE = 1_000;

  private Promises() {}

  /**
   * Throws, if a promise does not hold.
   *
   * @param facts that a person needs to see why
   */
  static void hold(boolean promise, Object... facts) {
    if (!promise) {
      throw new AssertionError(Arrays.asList(facts));
    }
  }

  /** Checks a catalog: it is one, or an error says why not, and every finding can be read. */
  static CheckedCatalog checked(CatalogFile file) {
    CheckedCatalog checked = CatalogCompiler.check(file, FuzzedFile.MAIN);
    boolean error =
        checked.findings().stream().anyMatch(it -> it.rule().severity() == Severity.ERROR);
    hold(checked.isClean() != error, checked.isClean(), checked.findings());
    checked.findings().forEach(Promises::readable);
    return checked;
  }

  private static void readable(Finding finding) {
    hold(finding.position().line() > 0, "no line", finding);
    hold(finding.position().column() > 0, "no column", finding);
    String message = finding.message();
    hold(message.length() < LONGEST_MESSAGE, "too long", message);
    hold(message.endsWith(".") || message.endsWith("?"), "not a sentence", message);
    hold(message.chars().noneMatch(Character::isISOControl), "not printable", message);
    hold(!finding.inFull().isBlank(), "nothing shown", message);
  }

  /** The main file, for a person to make a case of. */
  static String shown(FuzzedFile file) {
    return new String(file.content(), StandardCharsets.UTF_8);
  }
}
