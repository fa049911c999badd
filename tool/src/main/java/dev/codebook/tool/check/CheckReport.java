package dev.codebook.tool.check;

import dev.codebook.compiler.CatalogCompiler;
import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Severity;
import dev.codebook.tool.file.LibraryPath;
import dev.codebook.tool.file.NamedFile;
import dev.codebook.tool.session.Session;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All that is found about some catalogs.
 *
 * @param files as the command line names them
 * @param findings each once, even if two of the files import the one that it is about
 */
public record CheckReport(List<String> files, List<Finding> findings) {

  /**
   * Checks catalogs one after the other.
   *
   * @param libraries where {@code classpath:} imports are looked for
   * @throws dev.codebook.tool.session.Unusable if a file does not exist
   */
  public static CheckReport of(Session session, List<String> files, LibraryPath libraries) {
    Set<Finding> findings = new LinkedHashSet<>();
    for (String file : files) {
      NamedFile catalog = NamedFile.of(session, file, libraries);
      findings.addAll(CatalogCompiler.check(catalog, file).findings());
    }
    return new CheckReport(files.stream().distinct().toList(), List.copyOf(findings));
  }

  /** How many findings have a severity, those that are only counted among them. */
  public int count(Severity severity) {
    return findings.stream()
        .filter(finding -> finding.rule().severity() == severity)
        .mapToInt(Finding::count)
        .sum();
  }

  /** Whether there is a finding of a severity, or of a worse one. */
  public boolean has(Severity least) {
    return findings.stream().anyMatch(it -> it.rule().severity().compareTo(least) <= 0);
  }
}
