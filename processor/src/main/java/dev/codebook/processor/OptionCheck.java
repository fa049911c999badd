package dev.codebook.processor;

import dev.codebook.compiler.finding.DidYouMean;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Looks whether the options are ones that Codebook has. javac does no more than warn of those that
 * no processor has, and an option that does nothing is found out late.
 */
final class OptionCheck {

  private static final String PREFIX = "codebook.";
  private static final List<String> OPTIONS = List.of(OptionDirectories.OPTION, NextBuild.OPTION);
  private static final List<String> ANSWERS = List.of("true", "false");

  private final Map<String, String> options;
  private final Reporter reporter;
  private Boolean clean;

  OptionCheck(Map<String, String> options, Reporter reporter) {
    this.options = options;
    this.reporter = reporter;
  }

  /** True where all of Codebook's options are right. What is wrong is reported once. */
  boolean passes() {
    if (clean == null) {
      List<String> objections = objections();
      for (String objection : objections) {
        reporter.report(Rule.UNEXPECTED_OPTION, objection);
      }
      clean = objections.isEmpty();
    }
    return clean;
  }

  private List<String> objections() {
    List<String> objections = new ArrayList<>();
    for (Map.Entry<String, String> each : new TreeMap<>(options).entrySet()) {
      if (each.getKey().regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
        // The value is null where the option is given without one.
        String value = each.getValue() == null ? "" : each.getValue();
        Optional<String> objection = objection(each.getKey(), value);
        if (objection.isPresent()) {
          objections.add(objection.get());
        }
      }
    }
    return objections;
  }

  private static Optional<String> objection(String option, String value) {
    return switch (option) {
      case OptionDirectories.OPTION -> Optional.empty();
      case NextBuild.OPTION ->
          ANSWERS.contains(value) ? Optional.empty() : Optional.of(noAnswer(value));
      default -> Optional.of(noOption(option));
    };
  }

  private static String noAnswer(String value) {
    return "%s is not a value of the option '%s'. It takes 'true' or 'false'.%s"
        .formatted(
            Printable.quote(value),
            NextBuild.OPTION,
            DidYouMean.among(ANSWERS, value)
                .map(it -> " Did you mean -A" + NextBuild.OPTION + "=" + it + "?")
                .orElse(
                    " Write -A"
                        + NextBuild.OPTION
                        + "=false to have no class dated back, or leave the option out."));
  }

  private static String noOption(String option) {
    String all = OPTIONS.stream().map(Printable::quote).collect(Collectors.joining(" and "));
    return "%s is not an option of Codebook. There are %s.%s"
        .formatted(
            Printable.quote(option),
            all,
            DidYouMean.among(OPTIONS, option)
                .map(it -> " Did you mean -A" + it + "?")
                .orElse(" Remove it from the compiler's arguments."));
  }
}
