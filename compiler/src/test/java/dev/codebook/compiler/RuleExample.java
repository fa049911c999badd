package dev.codebook.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codebook.compiler.finding.Rule;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The case of a rule that is named {@code typical}, or the shortest one that shows no other rule.
 *
 * @param files the catalog and what it imports, as Markdown
 */
record RuleExample(Path directory, String files, String report) {

  private static final Pattern REPORTED = Pattern.compile("(?m)^\\S*:\\d+:\\d+: \\[([a-z-]+)]");

  static Optional<RuleExample> of(Rule rule) throws IOException {
    List<RuleExample> examples = new ArrayList<>();
    for (String kind : List.of("rejected", "doubted")) {
      for (Path directory : CaseDirectories.below(kind)) {
        if (directory.getParent().endsWith(rule.id())) {
          examples.add(read(directory));
        }
      }
    }
    return examples.stream()
        .filter(example -> example.shows(rule))
        .min(
            Comparator.comparing((RuleExample it) -> !it.directory().endsWith("typical"))
                .thenComparing(it -> it.files().length() + it.report().length())
                .thenComparing(it -> it.directory().toString()));
  }

  private static RuleExample read(Path directory) throws IOException {
    StringBuilder files = new StringBuilder();
    try (Stream<Path> found = Files.list(directory)) {
      List<Path> catalogs = found.filter(it -> it.toString().endsWith(".yaml")).sorted().toList();
      for (Path catalog : catalogs) {
        String name = catalogs.size() == 1 ? "" : "\n`" + catalog.getFileName() + "`:\n";
        files.append(text(catalog).map(text -> name + fenced("yaml", text)).orElse(""));
      }
    }
    return new RuleExample(
        directory, files.toString(), Files.readString(directory.resolve("expected.txt")));
  }

  /** Empty if it cannot be shown, since it is no text. */
  private static Optional<String> text(Path catalog) throws IOException {
    try {
      return Optional.of(Files.readString(catalog, UTF_8));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String fenced(String language, String text) {
    return "\n```" + language + "\n" + text.stripTrailing() + "\n```\n";
  }

  private boolean shows(Rule rule) {
    return REPORTED.matcher(report).results().allMatch(it -> it.group(1).equals(rule.id()));
  }

  /** The catalog, and the whole report that its author gets. */
  String shown() {
    return files + fenced("text", report);
  }
}
