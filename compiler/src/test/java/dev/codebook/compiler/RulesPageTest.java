package dev.codebook.compiler;

import dev.codebook.compiler.finding.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page of rules shows each rule with an example, made of the cases of other tests. */
class RulesPageTest {

  private static final Path PAGE = Path.of("..", "docs", "rules.md");
  private static final String HEADING = "## Rules\n";

  @Test
  void thePageShowsEachRule() throws IOException {
    String page = Files.readString(PAGE);
    String introduction = page.substring(0, page.indexOf(HEADING) + HEADING.length());
    Expectation.assertMatches(introduction + table() + sections(), PAGE);
  }

  private static String table() {
    StringBuilder table =
        new StringBuilder("\n| rule | | what it asks for |\n| --- | --- | --- |\n");
    for (Rule rule : Rule.values()) {
      table.append(
          "| [%s](#%1$s) | %s | %s |\n".formatted(rule.id(), severity(rule), rule.purpose()));
    }
    return table.toString();
  }

  private static String sections() throws IOException {
    StringBuilder sections = new StringBuilder();
    for (Rule rule : Rule.values()) {
      sections.append("\n### %s\n\n%s\n".formatted(rule.id(), purpose(rule)));
      sections.append(RuleExample.of(rule).map(RuleExample::shown).orElse(""));
    }
    return sections.toString();
  }

  private static String purpose(Rule rule) {
    return rule.stage() == Rule.Stage.BUILD
        ? rule.purpose() + " Only a build reports it."
        : rule.purpose();
  }

  private static String severity(Rule rule) {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }
}
