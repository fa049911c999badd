package dev.codebook.compiler.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.compiler.read.written.WrittenCatalog;
import dev.codebook.compiler.read.written.WrittenSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The result of reading a catalog in a test. */
record Reading(Optional<WrittenCatalog> catalog, List<Finding> findings) {

  static Reading of(String text) {
    return of(TextFile.of(text));
  }

  static Reading of(CatalogFile file) {
    Findings findings = new Findings();
    Optional<WrittenCatalog> catalog = CatalogReader.read(file, findings);
    return new Reading(catalog, findings.inReadingOrder());
  }

  /** Reads {@code codes.yaml} among files, which are given by their names. */
  static Reading ofFiles(Map<String, String> texts) {
    Map<String, byte[]> files = new HashMap<>();
    texts.forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
    return of(new TextFile("codes.yaml", files));
  }

  /** The one set of a catalog that has no findings. */
  static WrittenSet set(String body) {
    Reading reading = of("sets:\n  Decline:\n" + body.indent(4));
    assertThat(reading.findings).isEmpty();
    return reading.catalog.orElseThrow().main().sets().get(0);
  }

  /** The findings about the one set of a catalog, without their places. */
  static List<String> findingsOf(String body) {
    return of("sets:\n  Decline:\n" + body.indent(4)).reports();
  }

  /** The findings as {@code line:column rule}. */
  List<String> rules() {
    return findings.stream()
        .map(it -> it.position().line() + ":" + it.position().column() + " " + it.rule().id())
        .toList();
  }

  List<String> reports() {
    return findings.stream().map(it -> "[" + it.rule().id() + "] " + it.message()).toList();
  }

  List<String> paths() {
    return catalog.orElseThrow().files().stream().map(it -> it.file().displayPath()).toList();
  }
}
