package dev.codebook.tool.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.CatalogReader;
import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.tool.file.NamedFile;
import dev.codebook.tool.session.Session;
import dev.codebook.tool.session.Unusable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/** Reads the texts of files, if a layout can be given to them. */
public final class FormattableText {

  /** After these findings, nobody can tell what a file says. After any other, the layout can be. */
  private static final Set<Rule> HINDRANCES =
      Set.of(
          Rule.UNREADABLE_FILE,
          Rule.EXCESSIVE_SIZE,
          Rule.MALFORMED_YAML,
          Rule.LOOKALIKE_CHARACTER,
          Rule.SEVERAL_DOCUMENTS,
          Rule.MISPLACED_ENTRY);

  private FormattableText() {}

  /**
   * The text of a file that a command line names.
   *
   * @throws Unusable if it cannot be formatted; the findings that say why are printed
   */
  public static String of(Session session, String file) {
    NamedFile named = NamedFile.of(session, file);
    List<Finding> hindrances = hindrances(named, file);
    if (!hindrances.isEmpty()) {
      hindrances.forEach(finding -> session.err().println(finding.inFull()));
      throw new Unusable("'" + file + "' cannot be formatted. Correct this first.");
    }
    try (InputStream in = named.open()) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new Unusable("'" + file + "' cannot be read: " + e.getMessage() + ".");
    }
  }

  /**
   * Why a file cannot be formatted; nothing if it can.
   *
   * @param shown the path of the file, as findings show it
   */
  public static List<Finding> hindrances(CatalogFile file, String shown) {
    Findings findings = new Findings();
    CatalogReader.read(file, findings);
    return findings.inReadingOrder().stream()
        .filter(finding -> HINDRANCES.contains(finding.rule()))
        .filter(finding -> finding.position().file().equals(shown))
        .toList();
  }
}
