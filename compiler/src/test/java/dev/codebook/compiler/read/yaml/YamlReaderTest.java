package dev.codebook.compiler.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Findings;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private final Findings findings = new Findings();

  @Test
  void keepsScalarsAsTheyAreWritten() {
    assertThat(shown("[NO, 0400, 1_000, 1.50, ~, null, 2020-01-01, 0x15, yes]"))
        .isEqualTo("[NO, 0400, 1_000, 1.50, ~, null, 2020-01-01, 0x15, yes]");
  }

  @Test
  void knowsPlainFromQuoted() {
    Node.Sequence list = (Node.Sequence) clean("- a\n- 'b'\n- \"c\"\n- |-\n  d\n- >-\n  e\n  f\n");
    assertThat(list.items().stream().map(it -> (Node.Scalar) it).map(Node.Scalar::plain))
        .containsExactly(true, false, false, false, false);
    assertThat(shown(list)).isEqualTo("[a, b, c, d, e f]");
  }

  @Test
  void resolvesEscapes() {
    assertThat(shown("\"\\0\\e\\u202E\\U0001F600\\n\\x41\\\n   b\""))
        .isEqualTo("\0\u001B\u202E\uD83D\uDE00\nAb");
  }

  @Test
  void knowsWhatIsAbsent() {
    Node.Mapping mapping = (Node.Mapping) clean("a:\nb: ''\nc: { d, e: }");
    assertThat(mapping.entries().stream().map(it -> it.value().isAbsent()))
        .containsExactly(true, false, false);
    assertThat(shown(mapping)).isEqualTo("{a: , b: , c: {d: , e: }}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n\n", "# nothing", "---", "---\n# nothing\n...\n", "%YAML 1.2\n---"})
  void readsAnEmptyFileAsAbsent(String text) {
    assertThat(clean(text)).matches(Node::isAbsent);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void countsLinesAndColumnsFromOne(String lineEnd) {
    String text =
        String.join(lineEnd, "# first", "a:", "  'b': { c: [ d ] }", "  e: |", "    f", "");
    Node root = clean(text);
    assertThat(places(root)).isEqualTo("2:1 a=2:1 3:3 b=3:3 3:8 c=3:10 3:13 d=3:15 e=4:3 f\n=4:6");
  }

  @Test
  void countsCharactersAsJavaDoes() {
    assertThat(places(clean("{ \uD83D\uDE00\u00E9: b }")))
        .isEqualTo("1:1 \uD83D\uDE00\u00E9=1:3 b=1:8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ smpp: int?, status: SmppError? }",
        "{smpp: int?,status: SmppError?}",
        "smpp: int?\nstatus: SmppError?"
      })
  void takesAQuestionMarkWithinAWord(String text) {
    assertThat(shown(text)).isEqualTo("{smpp: int?, status: SmppError?}");
  }

  @Test
  void takesQuestionMarksOfAddressesAndQuestions() {
    assertThat(shown("[https://example.com/?a=b?c, ?x, Why? Because]"))
        .isEqualTo("[https://example.com/?a=b?c, ?x, Why? Because]");
    assertThat(shown("{ ? a : b, ? c }")).isEqualTo("{a: b, c: }");
    assertThat(shown("? a\n: b")).isEqualTo("{a: b}");
  }

  @Test
  void repeatsTheNodeOfAnAlias() {
    assertThat(shown("a: &x [1, &y 2]\nb: *x\nc: *y\n*y : d\nx: &x 5\ne: *x"))
        .isEqualTo("{a: [1, 2], b: [1, 2], c: 2, 2: d, x: 5, e: 5}");
  }

  @Test
  void countsTheNodesThatAliasesRepeat() {
    StringBuilder text = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 18; i++) {
      text.append("a%d: &a%d [*a%d, *a%<d]\n".formatted(i, i, i - 1));
    }
    assertThat(read(text.toString())).isPresent();
    assertThat(read(text + "more: [" + "*a17, ".repeat(20) + "]")).isEmpty();
    assertThat(rules()).containsExactly("excessive-size");
  }

  @Test
  void countsTheLevelsThatAliasesRepeat() {
    String nine = "a: &a " + "[".repeat(9) + "]".repeat(9);
    assertThat(read(nine + "\nb: " + "[".repeat(10) + "*a" + "]".repeat(10))).isPresent();
    assertThat(read(nine + "\nb: " + "[".repeat(11) + "*a" + "]".repeat(11))).isEmpty();
    assertThat(rules()).containsExactly("excessive-size");
  }

  @Test
  void takesTwentyLevels() {
    assertThat(read("[".repeat(20) + "]".repeat(20))).isPresent();
    assertThat(read("[".repeat(21) + "]".repeat(21))).isEmpty();
  }

  @Test
  void keepsRepeatedEntries() {
    assertThat(read("a: 1\nb: 2\na: 3\n'a': 4").map(YamlReaderTest::shown))
        .contains("{a: 1, b: 2, a: 3, a: 4}");
    assertThat(findings.inReadingOrder()).isEmpty();
  }

  @Test
  void mergesNothing() {
    assertThat(read("a: &a { b: 1 }\nc: { <<: *a, d: 2 }\n'<<': e").map(YamlReaderTest::shown))
        .contains("{a: {b: 1}, c: {d: 2}, <<: e}");
    assertThat(places()).containsExactly("2:6 unexpected-entry");
  }

  @Test
  void leavesOutEntriesWithoutAName() {
    assertThat(read("[a]: b\nc: d\n{ e: f }: g").map(YamlReaderTest::shown)).contains("{c: d}");
    assertThat(places()).containsExactly("1:1 wrong-shape", "3:1 wrong-shape");
  }

  @Test
  void readsTheFirstOfSeveralDocuments() {
    assertThat(read("--- {a: b}\n...\n---\nc: [").map(YamlReaderTest::shown)).contains("{a: b}");
    assertThat(places()).containsExactly("3:1 several-documents");
  }

  @Test
  void reportsTags() {
    assertThat(read("a: !!int 5\nb: !x { c: ! d }").map(YamlReaderTest::shown))
        .contains("{a: 5, b: {c: d}}");
    assertThat(places()).containsExactly("1:4 malformed-value", "2:4 malformed-value");
  }

  @Test
  void takesNoTagDirective() {
    assertThat(read("%YAML 1.2\n---\na: b").map(YamlReaderTest::shown)).contains("{a: b}");
    assertThat(read("%TAG !x! tag:example.com:\n---\na: !x!y b")).isEmpty();
    assertThat(places()).containsExactly("1:1 malformed-yaml");
  }

  @Test
  void reportsAllUnprintableCharactersTogether() {
    assertThat(read("a: \u0000b\r\n  \u0085c\u2028\nd: \u007F\uFFFE")).isEmpty();
    assertThat(places())
        .containsExactly(
            "1:4 malformed-yaml",
            "2:3 malformed-yaml",
            "2:5 malformed-yaml",
            "3:4 malformed-yaml",
            "3:5 malformed-yaml");
  }

  @Test
  void takesEveryOtherCharacter() {
    assertThat(shown("a: x\u00A0\u00E9\u202E\uFEFF\uD83D\uDE00\uFFFD\ty"))
        .isEqualTo("{a: x\u00A0\u00E9\u202E\uFEFF\uD83D\uDE00\uFFFD\ty}");
  }

  private Node clean(String text) {
    Node node = read(text).orElseThrow();
    assertThat(findings.inReadingOrder()).isEmpty();
    return node;
  }

  private Optional<Node> read(String text) {
    return YamlReader.read(text, "f", new Budget(), findings);
  }

  private List<String> rules() {
    return findings.inReadingOrder().stream().map(it -> it.rule().id()).toList();
  }

  private List<String> places() {
    return findings.inReadingOrder().stream().map(YamlReaderTest::place).toList();
  }

  private static String place(Finding finding) {
    return finding.position().line()
        + ":"
        + finding.position().column()
        + " "
        + finding.rule().id();
  }

  private String shown(String text) {
    return shown(clean(text));
  }

  private static String shown(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream()
          .map(YamlReaderTest::shown)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return ((Node.Mapping) node)
        .entries().stream()
            .map(it -> it.name().text() + ": " + shown(it.value()))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  /** The position of each node, in the order in which they begin. */
  private static String places(Node node) {
    String place = node.position().line() + ":" + node.position().column();
    if (node instanceof Node.Scalar scalar) {
      return scalar.text() + "=" + place;
    }
    if (node instanceof Node.Sequence sequence) {
      return place
          + sequence.items().stream().map(it -> " " + places(it)).collect(Collectors.joining());
    }
    return place
        + ((Node.Mapping) node)
            .entries().stream()
                .map(it -> " " + places(it.name()) + " " + places(it.value()))
                .collect(Collectors.joining());
  }
}
