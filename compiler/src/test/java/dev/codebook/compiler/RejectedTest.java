package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every directory {@code rejected/RULE/CASE} is a catalog and the whole report that it gets. */
class RejectedTest {

  static Stream<String> cases() {
    return CaseDirectories.below("rejected").stream().map(CaseDirectories::name);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isReportedAsExpected(String name) throws IOException {
    Path directory = Path.of("src", "test", "resources").resolve(name);
    Compilation compilation =
        Compiling.compile(CaseFile.main(directory), "codes.yaml", "com.example.codes");
    assertThat(compilation.files()).isEmpty();
    Expectation.assertMatches(report(compilation), directory.resolve("expected.txt"));
    assertThat(compilation.findings())
        .as("the case shows the rule that its directory names")
        .anyMatch(finding -> finding.rule().id().equals(ruleOf(directory)));
  }

  /** Notes reject nothing; {@code LargeSetTest} and {@code SharedTypesTest} have their cases. */
  @Test
  void everyRuleAboutATextHasACase() {
    Set<String> shown =
        CaseDirectories.below("rejected").stream()
            .map(RejectedTest::ruleOf)
            .collect(Collectors.toSet());
    assertThat(Rule.values())
        .filteredOn(rule -> rule.stage() == Rule.Stage.CATALOG)
        .filteredOn(rule -> rule.severity() == Severity.ERROR)
        .allSatisfy(rule -> assertThat(shown).contains(rule.id()));
  }

  private static String ruleOf(Path directory) {
    return directory.getParent().getFileName().toString();
  }

  private static String report(Compilation compilation) {
    return compilation.findings().stream()
        .map(Finding::inFull)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
