package dev.codebook.processor;

import dev.codebook.compiler.finding.DidYouMean;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
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
 * Looks whether the compiler's options suit Codebook: its own are ones that it has, and the version
 * of Java is one that the generated types can be compiled as. javac does no more than warn of
 * options that no processor has, and an option that does nothing is found out late.
 */
final class OptionCheck {

  private static final String PREFIX = "codebook.";
  private static final List<String> OPTIONS = List.of(OptionDirectories.OPTION, NextBuild.OPTION);
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

  /** True where all of the options are right. What is wrong is reported once. */
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

  private String tooOld() {
    return "These sources are compiled as Java "
        + (version.ordinal() + ", and generated types need Java 17 or later.")
        + " Compile with --release 17: in Maven by the property maven.compiler.release, in Gradle"
        + " by options.release.";
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
