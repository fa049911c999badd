package dev.codebook.compiler.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlProblemTest {

  /** Line ends are written as {@code ¶}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "a: b: c; 1:5; Put a text that holds ': ' in quotes",
        "a: b¶  c: d; 2:4; indent this line like the entries around it",
        "a: {b: c: d}; 1:9; After an entry of the '{' of line 1 comes ',' or '}', not ':'.",
        "a: b¶c:d¶e: f; 2:1; 'c:d' is one word to YAML, which asks for a space",
        "a:¶  b:c¶  d: e; 3:4; Write 'b: c'.",
        "a: b¶c¶d: e; 2:1; 'c' stands where the name of an entry is expected",
        "a:¶\tb: c; 2:1; Indent with spaces.",
        "a: @b; 1:4; '@' cannot begin a text that has no quotes.",
        "a: %b; 1:4; '%' cannot begin",
        "a: `b`; 1:4; '`' cannot begin",
        "a: * b; 1:4; begins with '*' needs quotes, since that refers to an anchor",
        "a: **b**; 1:4; begins with '*' needs quotes",
        "a: & b; 1:4; begins with '&' needs quotes, since that begins an anchor",
        "a: !b!c d; 1:4; begins with '!' needs quotes, since that begins a tag",
        "a: !b{c} d; 1:4; begins with '!' needs quotes",
        "a: > 5 items; 1:4; begins with '>' needs quotes, since that announces a text",
        "a: |b¶  c; 1:4; begins with '|' needs quotes",
        "a: - b; 1:4; Begin the list on a line of its own",
        "a: b¶  - c: d; 2:6; indent this line like the entries around it",
        "a: \"b¶c: d¶; 1:4; The quote that opens here is never closed.",
        "a: 'b¶c: d¶; 1:4; The quote that opens here is never closed.",
        "a: \"b¶---¶c\"; 2:1; Close the quote that opens at line 1",
        "a: \"\\d\"; 1:6; '\\d' is no escape that YAML has in double quotes.",
        "a: \"\\xZZ\"; 1:7; '\\xZ' is no escape",
        "a: \"\\UFFFFFFFF\"; 1:7; put it in single quotes",
        "a: \"\\u; 1:7; put it in single quotes",
        "a: 'b' c; 1:8; 'c' stands behind a closing ' on the same line",
        "a: 'it's b'; 1:8; Put the whole value in quotes.",
        "a: [b]?; 1:7; '?' stands behind a closing ] on the same line",
        "a: [b, c] = b; 1:11; '= b' stands behind a closing ] on the same line",
        "a: {b: c[]}; 1:9; Put the type in quotes",
        "a: [b ? c]; 1:7; not '?'",
        "a: [b, c; 1:9; The file ends before the '[' of line 1 is closed. Add the ']'.",
        "a: {b: c; 1:9; The file ends before the '{' of line 1 is closed. Add the '}'.",
        "a: ]; 1:4; ']' stands where a value is expected.",
        "a: [, b]; 1:5; ',' stands where a value is expected.",
        "a: b¶]; 2:1; ']' stands where an entry 'name: value' is expected",
        "a:¶  b: c¶ d: e; 3:2; This line does not stand below those that it follows",
        "a: b¶- c; 2:1; '-' stands where an entry 'name: value' is expected",
        "- a¶b: c; 2:1; 'b' stands where an item '- value' is expected",
        "¶ a: b¶c: d; 3:1; belongs to nothing above it",
        "%YAML 2.0¶---¶a: b; 1:1; version 1",
      })
  void tellsWhereAndWhat(String text, String place, String part) {
    Findings findings = new Findings();
    String written = text.replace('¶', '\n');
    assertThat(YamlReader.read(written, "f", new Budget(), findings)).isEmpty();
    Finding finding = findings.inReadingOrder().get(0);
    assertThat(findings.inReadingOrder()).hasSize(1);
    assertThat(finding.rule()).isEqualTo(Rule.MALFORMED_YAML);
    assertThat(finding.position()).hasToString("f:" + place);
    assertThat(finding.message()).contains(part).endsWith(".").doesNotContain("\n", "SnakeYAML");
  }
}
