package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every directory {@code doubted/RULE/CASE} is a catalog that compiles, and all its warnings. */
class DoubtedTest {

  private static final Path ROOT = Path.of("..");

  static Stream<String> cases() {
    return CaseDirectories.below("doubted").stream().map(CaseDirectories::name);
  }

  static Stream<String> accepted() {
    return CaseDirectories.below("golden").stream().map(CaseDirectories::name);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReportedAsExpected(String name) throws IOException {
    Path directory = CaseDirectories.directory(name);
    Compilation compilation =
        Compiling.compile(CaseFile.main(directory), "codes.yaml", "com.example.codes");
    assertThat(compilation.files()).isNotEmpty();
    String report =
        compilation.findings().stream()
            .map(finding -> finding.inFull() + "\n")
            .collect(Collectors.joining());
    Expectation.assertMatches(report, directory.resolve("expected.txt"));
  }

  @Test
  void everyWarningHasACase() {
    Set<String> shown =
        CaseDirectories.below("doubted").stream()
            .map(directory -> directory.getParent().getFileName().toString())
            .collect(Collectors.toSet());
    assertThat(Rule.values())
        .filteredOn(rule -> rule.severity() == Severity.WARNING)
        .allSatisfy(rule -> assertThat(shown).contains(rule.id()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachWarningCanBeTurnedOff(String name) throws IOException {
    Path directory = CaseDirectories.directory(name);
    String text = Files.readString(directory.resolve("codes.yaml"));
    for (Finding finding : findings(directory, text)) {
      if (finding.rule() != Rule.UNUSED_ALLOWANCE) {
        assertThat(findings(directory, allowing(finding.rule(), text)))
            .noneMatch(it -> it.rule() == finding.rule());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void catalogsOfOtherCasesAreNotDoubted(String name) {
    assertThat(warnings(CaseDirectories.file(name))).isEmpty();
  }

  @Test
  void theCatalogsOfTheProjectAreNotDoubted() {
    for (String catalog : List.of("codes.yaml", "smpp-codes.yaml")) {
      assertThat(warnings(new CaseFile(ROOT, ROOT.resolve(catalog)))).isEmpty();
    }
  }

  private static List<Finding> warnings(CaseFile file) {
    return CatalogCompiler.check(file, "codes.yaml").findings().stream()
        .filter(finding -> finding.rule().severity() == Severity.WARNING)
        .toList();
  }

  private static List<Finding> findings(Path directory, String main) throws IOException {
    Map<String, String> files = new HashMap<>();
    Path other = directory.resolve("other.yaml");
    if (Files.exists(other)) {
      files.put("other.yaml", Files.readString(other));
    }
    files.put("codes.yaml", main);
    return CatalogCompiler.check(new MemoryFile("codes.yaml", files), "codes.yaml").findings();
  }

  /** The catalog with an allowance in each of its sets. */
  private static String allowing(Rule rule, String text) {
    return text.replace("    codes:\n", "    allow: { " + rule.id() + ": It is. }\n    codes:\n");
  }
}
