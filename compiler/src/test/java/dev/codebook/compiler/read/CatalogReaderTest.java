package dev.codebook.compiler.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenFile;
import dev.codebook.compiler.read.yaml.Budget;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogReaderTest {

  private static final String SET = "sets: { %s: { key: int, codes: { A: 1 } } }\n";

  @Test
  void readsTheEntriesOfAFile() {
    WrittenFile file =
        Reading.of("catalog: Payments\nsource: https://example.com\n" + SET.formatted("Decline"))
            .catalog()
            .orElseThrow()
            .main();
    assertThat(file.title().map(Located::value)).contains("Payments");
    assertThat(file.source().map(Located::value)).contains("https://example.com");
    assertThat(file.imports()).isEmpty();
    assertThat(file.sets()).extracting(it -> it.name().value()).containsExactly("Decline");
  }

  @Test
  void readsEachImportOnceAndBeforeItsImporters() {
    Reading reading =
        Reading.ofFiles(
            Map.of(
                "codes.yaml", "imports: [a, b, a]\n" + SET.formatted("Main"),
                "a", "imports: c\n" + SET.formatted("A"),
                "b", "imports: [c]\n" + SET.formatted("B"),
                "c", SET.formatted("C")));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.paths()).containsExactly("c", "a", "b", "codes.yaml");
    assertThat(reading.catalog().orElseThrow().complete()).isTrue();
  }

  @Test
  void takesAFileOfImportsOnly() {
    Reading reading = Reading.ofFiles(Map.of("codes.yaml", "imports: a", "a", SET.formatted("A")));
    assertThat(reading.findings()).isEmpty();
    assertThat(reading.paths()).containsExactly("a", "codes.yaml");
  }

  @Test
  void readsTheRestIfAnImportIsMissing() {
    Reading reading =
        Reading.ofFiles(
            Map.of(
                "codes.yaml",
                "imports: [a, gone, '', \"\\0\", b]\n" + SET.formatted("Main"),
                "a",
                "sets: [\n",
                "b",
                SET.formatted("B")));
    assertThat(reading.rules())
        .containsExactly(
            "2:1 malformed-yaml",
            "1:14 unresolved-import",
            "1:20 unresolved-import",
            "1:24 unresolved-import");
    assertThat(reading.paths()).containsExactly("b", "codes.yaml");
    assertThat(reading.catalog().orElseThrow().complete()).isFalse();
  }

  @Test
  void reportsACircleOfImports() {
    Reading reading =
        Reading.ofFiles(
            Map.of(
                "codes.yaml", "imports: a\n",
                "a", "imports: b\n",
                "b", "imports: a\n" + SET.formatted("B")));
    assertThat(reading.reports())
        .singleElement()
        .asString()
        .startsWith("[cyclic-import] 'a' closes a circle of imports, a -> b -> a. ");
    assertThat(reading.paths()).containsExactly("b", "a", "codes.yaml");
    assertThat(reading.catalog().orElseThrow().complete()).isTrue();
  }

  @Test
  void boundsTheNumberOfFiles() {
    Map<String, String> files = new HashMap<>();
    StringBuilder imports = new StringBuilder("imports:\n");
    for (int i = 0; i < 150; i++) {
      imports.append("- f").append(i).append('\n');
      files.put("f" + i, SET.formatted("S" + i));
    }
    files.put("codes.yaml", imports.toString());
    Reading reading = Reading.ofFiles(files);
    assertThat(reading.paths()).hasSize(Budget.MOST_FILES);
    assertThat(reading.rules()).containsExactly("101:3 excessive-size");
  }

  @Test
  void boundsTheDepthOfImports() {
    Map<String, String> files = new HashMap<>();
    for (int i = 0; i < 50; i++) {
      files.put("f" + i, "imports: f" + (i + 1) + "\n" + SET.formatted("S" + i));
    }
    files.put("codes.yaml", "imports: f0");
    Reading reading = Reading.ofFiles(files);
    assertThat(reading.rules()).containsExactly("1:10 excessive-size");
    assertThat(reading.catalog().orElseThrow().complete()).isFalse();
  }

  @Test
  void boundsTheNodesOfAllFilesTogether() {
    String all = "catalog: &a [" + "1,".repeat(999) + "]\nsource: &b [" + "*a,".repeat(999) + "]\n";
    Map<String, String> files = new HashMap<>();
    files.put("codes.yaml", "imports: [f0, f1, f2, f3, f4]");
    for (int i = 0; i < 5; i++) {
      files.put("f" + i, all + SET.formatted("S" + i));
    }
    Reading reading = Reading.ofFiles(files);
    assertThat(reading.rules()).endsWith("2:3007 excessive-size").hasSize(7);
    assertThat(reading.paths()).containsExactly("f0", "f1", "f2", "codes.yaml");
  }

  @Test
  void boundsTheTextOfAllFilesTogether() {
    Map<String, String> files = new HashMap<>();
    for (int i = 0; i < 5; i++) {
      files.put("f" + i, SET.formatted("S" + i) + "#".repeat(15 << 20));
    }
    files.put("codes.yaml", "imports: [f0, f1, f2, f3, f4]");
    Reading reading = Reading.ofFiles(files);
    assertThat(reading.rules()).containsExactly("1:1 excessive-size");
    assertThat(reading.paths()).containsExactly("f0", "f1", "f2", "f3", "codes.yaml");
  }

  @Test
  void readsNothingFromAFileThatIsNoCatalog() {
    assertThat(Reading.of("").catalog()).isEmpty();
    assertThat(Reading.of("- a").catalog()).isEmpty();
    assertThat(Reading.of("a: [").catalog()).isEmpty();
  }

  @Test
  void fingerprintsDependOnContentOnly() {
    String text = "imports: a\n" + SET.formatted("Main");
    String print = fingerprint(text, "a: b\n");
    assertThat(print).matches("[0-9a-f]{64}");
    assertThat(fingerprint(text.replace("\n", "\r\n"), "\uFEFFa: b\r")).isEqualTo(print);
    assertThat(fingerprint(text + "\n", "a: b\n")).isNotEqualTo(print);
    assertThat(fingerprint(text, "a: b\n\n")).isNotEqualTo(print);
    assertThat(fingerprint("a: b\n", text)).isNotEqualTo(print);
  }

  private static String fingerprint(String main, String imported) {
    return Fingerprint.ofAll(List.of(Fingerprint.of(text(main)), Fingerprint.of(text(imported))));
  }

  private static String text(String content) {
    return CatalogText.of(TextFile.of(content), CatalogText.MOST_BYTES, new Findings())
        .orElseThrow();
  }
}
