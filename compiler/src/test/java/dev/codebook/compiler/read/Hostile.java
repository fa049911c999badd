package dev.codebook.compiler.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.finding.Finding;

/** The rules that every finding obeys, whatever the file. */
final class Hostile {

  private Hostile() {}

  static void assertReadable(Finding finding) {
    assertThat(finding.position().line()).isPositive();
    assertThat(finding.position().column()).isPositive();
    assertThat(finding.message())
        .hasSizeLessThan(1_000)
        .matches("(?s).*[.?]")
        .matches(text -> text.chars().noneMatch(Character::isISOControl), "is printable")
        .doesNotContain("java.", "yaml.snakeyaml", "null");
  }
}
