package dev.codebook.compiler.read.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.read.yaml.Budget;
import dev.codebook.compiler.read.yaml.Node;
import dev.codebook.compiler.read.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TidierTest {

  private final Findings findings = new Findings();

  @Test
  void leavesATreeAsItIs() {
    Node root = read("sets:\n  A:\n    key: int\n    codes: { B: 1, C: { key: 2 } }");
    assertThat(new Tidier(findings).tidy(root).orElseThrow()).isSameAs(root);
  }

  @Test
  void keepsTheFirstOfRepeatedEntries() {
    assertThat(tidied("a: 1\nb: 2\na: 3\n'a': 4")).isEqualTo("{a: 1, b: 2}");
    assertThat(places()).containsExactly("3:1 repeated-entry", "4:1 repeated-entry");
  }

  @Test
  void keepsTheFirstOfRepeatedEntriesAmongMany() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      text.append("n").append(i % 990).append(": ").append(i).append('\n');
    }
    Node.Mapping mapping =
        (Node.Mapping) new Tidier(findings).tidy(read(text.toString())).orElseThrow();
    assertThat(mapping.entries()).hasSize(990);
    assertThat(findings.inReadingOrder()).hasSize(10);
  }

  @Test
  void movesTheBodyOfACodeIntoIt() {
    assertThat(tidied("sets:\n  A:\n    codes:\n      B:\n      key: 1\n      x: 2\n      C: 3"))
        .isEqualTo("{sets: {A: {codes: {B: {key: 1, x: 2}, C: 3}}}}");
    assertThat(places()).containsExactly("5:7 misplaced-entry");
  }

  @Test
  void leavesCodesThatAreCalledLikeEntriesOfACode() {
    String text = "sets:\n  A:\n    key: text\n    codes:\n      key:\n      title: T\n      B:";
    assertThat(tidied(text)).contains("{key: {title: T}, B: }");
    assertThat(places()).containsExactly("6:7 misplaced-entry");
    assertThat(tidied("sets:\n  A:\n    codes:\n      B: b\n      key: k\n      title:"))
        .contains("{B: b, key: k, title: }");
  }

  @Test
  void movesTheBodyOfASetIntoIt() {
    assertThat(
            tidied(
                "sets:\n  A:\n  key: int\n  codes: { B: 1 }\n  C: { key: int }\n  codes: { D: 1 }"))
        .isEqualTo("{sets: {A: {key: int, codes: {B: 1}}, C: {key: int, codes: {D: 1}}}}");
    assertThat(places()).containsExactly("3:3 misplaced-entry");
  }

  @Test
  void movesCodesOutOfRanges() {
    assertThat(tidied("sets:\n  A:\n    ranges:\n      R: 1..2\n      codes: { B: 1 }"))
        .isEqualTo("{sets: {A: {ranges: {R: 1..2}, codes: {B: 1}}}}");
    assertThat(places()).containsExactly("5:7 misplaced-entry");
  }

  @Test
  void takesTheRestOfASpoiltFileAsUnread() {
    Node root = read("sets:\n  A:\n    codes:\n      B\u00A0b: 1");
    assertThat(new Tidier(findings).tidy(root)).isEmpty();
    assertThat(places()).containsExactly("4:8 lookalike-character");
  }

  private Node read(String text) {
    Optional<Node> root = YamlReader.read(text, "f", new Budget(), findings);
    return root.orElseThrow();
  }

  private String tidied(String text) {
    return shown(new Tidier(findings).tidy(read(text)).orElseThrow());
  }

  private List<String> places() {
    return findings.inReadingOrder().stream().map(TidierTest::place).toList();
  }

  private static String place(Finding finding) {
    return finding.position().line()
        + ":"
        + finding.position().column()
        + " "
        + finding.rule().id();
  }

  private static String shown(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().stream()
          .map(it -> it.name().text() + ": " + shown(it.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return node instanceof Node.Sequence sequence
        ? sequence.items().stream().map(TidierTest::shown).toList().toString()
        : ((Node.Scalar) node).text();
  }
}
