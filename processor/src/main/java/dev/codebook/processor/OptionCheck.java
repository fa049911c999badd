package dev.codebook.processor;

import dev.codebook.compiler.finding.DidYouMean;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.processor.decide.Statements;
import dev.codebook.processor.locate.OptionDirectories;
import dev.codebook.processor.rebuild.NextBuild;
import dev.codebook.processor.work.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Checks the compiler's options: those for Codebook must exist, and the version of Java must be one
 * that the generated types compile in. javac only warns about options that no processor has, and
 * nobody notices for a long time that an option does nothing.
 */
final class OptionCheck {

  private static final String PREFIX = "codebook.";
  private static final List<String> OPTIONS =
      List.of(
          OptionDirectories.OPTION,
          NextBuild.OPTION,
          Libraries.OPTION,
          Statements.OPTION,
          Reporter.DEBUG);
  private static final List<String> ANSWERS = List.of("true", "false");

  private final Map<String, String> options;
  private final SourceVersion version;
  private final Reporter reporter;
  private Boolean clean;

  OptionCheck(Map<String, String> options, SourceVersion version, Reporter reporter) {
    this.options = options;
    this.version = version;
    this.reporter = reporter;
  }

  /** True if all options are right. A mistake is reported only the first time. */
  boolean passes() {
    if (clean == null) {
      List<String> objections = objections();
      for (String objection : objections) {
        reporter.report(Rule.UNEXPECTED_OPTION, objection);
      }
      boolean isOld = version.compareTo(SourceVersion.RELEASE_17) < 0;
      if (isOld) {
        reporter.report(Rule.JAVA_VERSION, tooOld());
      }
      clean = objections.isEmpty() && !isOld;
    }
    return clean;
  }

  private List<String> objections() {
    List<String> objections = new ArrayList<>();
    for (Map.Entry<String, String> each : new TreeMap<>(options).entrySet()) {
      if (each.getKey().regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
        Optional<String> objection = objection(each.getKey(), each.getValue());
        if (objection.isPresent()) {
          objections.add(objection.get());
        }
      }
    }
    return objections;
  }

  // The value is null if the option is given without one.
  private static Optional<String> objection(String option, String value) {
    return switch (option) {
      case OptionDirectories.OPTION -> Optional.empty();
      case Reporter.DEBUG ->
          value == null ? Optional.empty() : objection(option, value, ANSWERS, "Write -A" + option);
      case NextBuild.OPTION ->
          objection(option, value, ANSWERS, "Write -A" + option + "=false to turn back-dating off");
      case Statements.OPTION ->
          objection(
              option,
              value == null || value.isEmpty()
                  ? value
                  : Statements.malformedPart(value).orElse(Statements.VALUES.get(0)),
              Statements.VALUES,
              "Write -A" + option + "=error to have every 'switch' checked");
      case Libraries.OPTION -> objectionToLibraries(value);
      default -> Optional.of(noOption(option));
    };
  }

  private static Optional<String> objection(
      String option, String value, List<String> answers, String wayOut) {
    if (value == null || value.isEmpty()) {
      return Optional.of(
          "Option '%s' has no value. It takes %s. %s, or leave the option out."
              .formatted(option, either(answers), wayOut));
    }
    return answers.contains(value)
        ? Optional.empty()
        : Optional.of(noAnswer(option, value, answers, wayOut));
  }

  private static Optional<String> objectionToLibraries(String value) {
    if (value == null || value.isEmpty()) {
      return Optional.of(
          ("Option '%s' has no value. " + libraryRule() + " Write -A%1$s=none to turn all of them")
                  .formatted(Libraries.OPTION)
              + " off, or leave the option out.");
    }
    if (value.equals(Libraries.ALL) || value.equals(Libraries.NONE)) {
      return Optional.empty();
    }
    for (String name : value.split(",", -1)) {
      if (!Libraries.names().contains(name)) {
        return Optional.of(
            Printable.quote(name)
                + (" is not a library that the option '" + Libraries.OPTION + "' knows. ")
                + libraryRule()
                + DidYouMean.question(Libraries.names(), name));
      }
    }
    return Optional.empty();
  }

  private static String libraryRule() {
    return "It takes 'all', 'none', or one or more of "
        + (listed(Libraries.names()) + ", separated by commas.");
  }

  private static String listed(List<String> names) {
    return names.stream().map(Printable::quote).collect(Collectors.joining(", "));
  }

  private String tooOld() {
    String number = version.name().substring("RELEASE_".length());
    return "These sources are compiled as Java "
        + (number + ", and generated types need Java 17 or later.")
        + " Compile with --release 17: in Maven by the property maven.compiler.release, in Gradle"
        + " by options.release.";
  }

  private static String either(List<String> answers) {
    int last = answers.size() - 1;
    return listed(answers.subList(0, last)) + " or " + Printable.quote(answers.get(last));
  }

  private static String noAnswer(String option, String value, List<String> answers, String wayOut) {
    return "%s is not a value of the option '%s'. It takes %s. %s"
        .formatted(
            Printable.quote(value),
            option,
            either(answers),
            DidYouMean.among(answers, value)
                .map(it -> "Did you mean -A" + option + "=" + it + "?")
                .orElse(wayOut + ", or leave the option out."));
  }

  private static String noOption(String option) {
    return "%s is not an option of Codebook. The options are %s. %s"
        .formatted(
            Printable.quote(option),
            listed(OPTIONS),
            DidYouMean.among(OPTIONS, option)
                .map(it -> "Did you mean -A" + it + "?")
                .orElse("Remove it from the compiler's arguments."));
  }
}
