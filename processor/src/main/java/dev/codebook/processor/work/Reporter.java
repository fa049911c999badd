package dev.codebook.processor.work;

import dev.codebook.compiler.finding.Finding;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.finding.Severity;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/**
 * Prints findings at the annotation's value. The position in the catalog is part of the text, since
 * a compiler can show no position in a file that it does not compile.
 */
public final class Reporter {

  /** Enough to recognise a bug, few enough to read. */
  private static final int FRAMES = 5;

  /** The option that prints exceptions which are ignored otherwise. */
  public static final String DEBUG = "codebook.debug";

  private final Messager messager;
  private final boolean debug;

  Reporter(Messager messager, boolean debug) {
    this.messager = messager;
    this.debug = debug;
  }

  /** Prints by way of a compiler, as its options ask. */
  public static Reporter of(ProcessingEnvironment environment) {
    Map<String, String> options = environment.getOptions();
    boolean debug = options.containsKey(DEBUG) && !"false".equals(options.get(DEBUG));
    return new Reporter(environment.getMessager(), debug);
  }

  /** A finding about a catalog's content. */
  public void report(NamedCatalog at, Finding finding) {
    print(kindOf(finding.rule().severity()), finding.inFull(), at);
  }

  /** A finding about the catalog as a whole, or about the package that names it. */
  public void report(NamedCatalog at, Rule rule, String message) {
    print(kindOf(rule.severity()), "[" + rule.id() + "] " + message, at);
  }

  /** A finding about the build's configuration, which has no position in a source. */
  public void report(Rule rule, String message) {
    messager.printMessage(kindOf(rule.severity()), "[" + rule.id() + "] " + message);
  }

  /** Something to know that is not a finding. */
  public void note(String message) {
    messager.printMessage(Kind.NOTE, "Codebook: " + message);
  }

  /** A file that cannot be written on this machine. */
  public void unwritable(NamedCatalog at, String file, Exception reason) {
    String message = "Codebook cannot write %s: %s.".formatted(file, reason);
    print(Kind.ERROR, message, at);
  }

  /** A bug in Codebook, reported in one message rather than by a crash of the compiler. */
  public void bug(Throwable bug) {
    messager.printMessage(
        Kind.ERROR,
        "Codebook has a bug: it failed with "
            + bug
            + ". Report it to its maintainers with this message and, if you can, with the catalog."
            + frames(bug));
  }

  /**
   * An exception that means only that this compiler cannot do something that Codebook can do
   * without. Printed only if the user asks for it.
   */
  public void ignored(Throwable reason) {
    if (debug) {
      note("ignored " + reason + frames(reason));
    }
  }

  private static String frames(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\n  at " + frame)
        .collect(Collectors.joining());
  }

  private void print(Kind kind, String text, NamedCatalog at) {
    messager.printMessage(kind, text, at.in(), at.annotation(), at.value());
  }

  private static Kind kindOf(Severity severity) {
    return switch (severity) {
      case ERROR -> Kind.ERROR;
      case WARNING -> Kind.WARNING;
      case NOTE -> Kind.NOTE;
    };
  }
}
