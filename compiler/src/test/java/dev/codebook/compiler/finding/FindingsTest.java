package dev.codebook.compiler.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static final String FILE = "codes.yaml";

  private final Findings findings = new Findings();

  @Test
  void showsTheLineWithACaretBelowThePlace() {
    findings.addText(FILE, "sets:\r\n  Status: { key: int }\n");
    findings.report(Rule.MALFORMED_TYPE, at(2, 18), "No.");
    assertThat(inFull())
        .isEqualTo(
            """
            codes.yaml:2:18: [malformed-type] No.
              2 |   Status: { key: int }
                |                  ^""");
  }

  @Test
  void showsRelatedPlaces() {
    findings.addText(FILE, "a\nb\n");
    Related other = Related.first(at(1, 1));
    findings.report(Rule.DUPLICATE_KEY, at(2, 1), "No.", List.of(other));
    assertThat(inFull())
        .isEqualTo(
            """
            codes.yaml:2:1: [duplicate-key] No.
              2 | b
                | ^
              the other one is here: codes.yaml:1:1
              1 | a
                | ^""");
  }

  @Test
  void keepsTheCaretBelowThePlaceAfterTabsAndWideCharacters() {
    findings.addText(FILE, "\t成功\u0301: x");
    findings.report(Rule.MALFORMED_NAME, at(1, 7), "No.");
    assertThat(inFull()).endsWith("  1 | \t成功\u0301: x\n    | \t      ^");
  }

  @Test
  void showsPartOfALongLine() {
    findings.addText(FILE, "x".repeat(500));
    findings.report(Rule.MALFORMED_NAME, at(1, 300), "No.");
    assertThat(inFull())
        .endsWith(
            "  1 | …%s…%n    | %s^"
                .formatted("x".repeat(110), " ".repeat(71))
                .replace("\r\n", "\n"));
  }

  @Test
  void tearsNoCharacterApartThatTakesTwo() {
    String phones = "\uD83D\uDCF1".repeat(50);
    findings.addText(FILE, phones + "b" + phones);
    findings.report(Rule.MALFORMED_NAME, at(1, 101), "No.");
    findings.report(Rule.MALFORMED_NAME, at(1, 102), "No.");
    assertThat(findings.inReadingOrder())
        .extracting(finding -> finding.inFull().lines().toList().get(1))
        .containsExactly(
            "  1 | …" + phones.substring(30) + "b" + phones.substring(0, 38) + "…",
            "  1 | …" + phones.substring(30) + "b" + phones.substring(0, 40) + "…");
  }

  @Test
  void showsNoCharacterThatTurnsTheDirectionOfWriting() {
    findings.addText(FILE, "a\u202Eb: c");
    findings.report(Rule.MALFORMED_NAME, at(1, 4), "No.");
    assertThat(inFull()).endsWith("  1 | a\\u202eb: c\n    |         ^");
  }

  @Test
  void showsAPlaceAtTheEndOfTheFile() {
    findings.addText(FILE, "a: {\n");
    findings.report(Rule.MALFORMED_YAML, at(2, 1), "No.");
    assertThat(inFull()).isEqualTo("codes.yaml:2:1: [malformed-yaml] No.");
  }

  @Test
  void showsTheFirstFindingsOfARuleAndCountsTheRest() {
    for (int line = 1; line <= 3_000; line++) {
      findings.report(Rule.MALFORMED_NAME, at(line, 1), "No.");
    }
    findings.report(Rule.MALFORMED_TYPE, at(9_000, 1), "No.");
    List<Finding> shown = findings.inReadingOrder();
    assertThat(shown).hasSize(21 + 1 - 1);
    assertThat(shown.get(20).message()).startsWith("And 2980 more of this rule");
  }

  @Test
  void showsOneMoreRatherThanAFindingAboutIt() {
    for (int line = 1; line <= 21; line++) {
      findings.report(Rule.MALFORMED_NAME, at(line, 1), "No.");
      findings.report(Rule.MALFORMED_NAME, at(line, 1), "No.");
    }
    assertThat(findings.inReadingOrder()).hasSize(21).allMatch(it -> it.message().equals("No."));
  }

  private String inFull() {
    return findings.inReadingOrder().get(0).inFull();
  }

  private static Position at(int line, int column) {
    return new Position(FILE, line, column);
  }
}
