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
        "a: b: c; 1:5; Put a text with ': ' in quotes",
        "a: b¶  c: d; 2:4; indent this line like the entries around it",
        "a: {b: c: d}; 1:9; After an entry of the '{' of line 1 comes ',' or '}', not ':'.",
        "a: b¶c:d¶e: f; 2:1; 'c:d' is one word to YAML. YAML needs a space after the ':'.",
        "a:¶  b:c¶  d: e; 3:4; Write 'b: c'.",
        "a: b¶c¶d: e; 2:1; The name of an entry is expected here, but 'c' has no ':' after it.",
        "a:¶\tb: c; 2:1; Indent with spaces.",
        "a:\tb; 1:3; Write a space.",
        "a # 1: b¶c: d; 1:3; which hides the ':' after 'a'.",
        "a: {b: \"x }¶c: {d: \"y\" }; 1:8; is closed only in line 2",
        "a: {b: \"x\",¶  c: 'y',¶  d: it's, e: \"z,¶  f: \"it's\" }; 3:15; is closed only in line 4",
        "a: {b: 'it's c'}; 1:12; Write it twice, '', or put the text in double quotes.",
        "a: {b: \"x #1\", c: d # e }¶f: g; 1:21; which hides the '}'",
        "a: [¶  b, #c¶  d # e ]¶f: g; 3:5; which hides the ']'",
        "a: @b; 1:4; '@' cannot begin a text that has no quotes.",
        "a: %b; 1:4; '%' cannot begin",
        "a: `b`; 1:4; '`' cannot begin",
        "a: * b; 1:4; begins with '*' needs quotes, since '*' refers to an anchor in YAML",
        "a: **b**; 1:4; begins with '*' needs quotes",
        "a: & b; 1:4; begins with '&' needs quotes, since '&' begins an anchor",
        "a: !b!c d; 1:4; begins with '!' needs quotes, since '!' begins a tag",
        "a: !b{c} d; 1:4; begins with '!' needs quotes",
        "a: > 5 items; 1:4; begins with '>' needs quotes, since '>' announces a text",
        "a: |b¶  c; 1:4; begins with '|' needs quotes",
        "a: - b; 1:4; Begin the list on a line of its own",
        "a: b¶  - c: d; 2:6; indent this line like the entries around it",
        "a: \"b¶c: d¶; 1:4; The quote that opens here is never closed.",
        "a: 'b¶c: d¶; 1:4; The quote that opens here is never closed.",
        "a: \"b¶---¶c\"; 2:1; Close the quote that opens in line 1",
        "a: \"\\d\"; 1:6; '\\d' is not an escape of YAML.",
        "a: \"\\xZZ\"; 1:7; '\\xZ' is not an escape",
        "a: \"\\UFFFFFFFF\"; 1:7; put it in single quotes",
        "a: \"\\u; 1:7; put it in single quotes",
        "a: 'b' c; 1:8; 'c' follows a closing ''', after which YAML takes nothing",
        "a: b¶'c' d e: f; 2:8; 'd e' follows a closing quote",
        "'c' d e: f; 1:8; 'd e' follows a closing quote",
        "a: 'it's b'; 1:8; Write it twice, '', or put the text in double quotes.",
        "a: [b]?; 1:7; '?' follows a closing ']'",
        "a: [b, c][]; 1:10; Write '[[A, B]]' for a list of words.",
        "a: [b, c] = b; 1:11; '= b' follows a closing ']'",
        "a: {b: c[]}; 1:9; Put the type in quotes",
        "a: [b ? c]; 1:7; not '?'",
        "a: b\u00A0c¶d: [e; 2:6; The file ends before the '[' of line 2 is closed.",
        "a: [b, c; 1:9; The file ends before the '[' of line 1 is closed. Add the ']'.",
        "a: {b: c; 1:9; The file ends before the '{' of line 1 is closed. Add the '}'.",
        "a: ]; 1:4; A value is expected here, not ']'.",
        "a: [, b]; 1:5; A value is expected here, not ','.",
        "a: b¶]; 2:1; ']' is not an entry 'name: value', as those from line 1 on are",
        "a:¶  b: c¶ d: e; 3:2; This line does not begin in column 1, as those before it do (see line 1)",
        "a: b¶- c; 2:1; '-' is not an entry 'name: value'",
        "- a¶b: c; 2:1; 'b' is not an item '- value'",
        "¶ a: b¶c: d; 3:1; belongs to nothing above it",
        "%YAML 2.0¶---¶a: b; 1:1; version 1",
      })
  void reportsWhereAndWhat(String text, String place, String part) {
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
