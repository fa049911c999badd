package dev.codebook.processor.decide;

import java.util.List;
import java.util.Optional;
import javax.tools.Diagnostic.Kind;

/**
 * What to report of a {@code switch} statement over an enum that has no default and not all cases.
 * javac accepts it, and it does nothing for the cases that it lacks.
 */
public enum Statements {
  /** Nothing. */
  ALLOW,
  /** A warning. */
  WARN,
  /** An error. */
  ERROR;

  /** The option that chooses one of them, for all sources of a compilation. */
  public static final String OPTION = "codebook.statements";

  /** The values of the option. */
  public static final List<String> VALUES = List.of("allow", "warn", "error");

  /** What the option's value asks for. Without one, as for a wrong one, nothing is reported. */
  static Statements of(String value) {
    return value == null || !VALUES.contains(value) ? ALLOW : values()[VALUES.indexOf(value)];
  }

  /** The kind of the message, if there is one. */
  Optional<Kind> kind() {
    return switch (this) {
      case ALLOW -> Optional.empty();
      case WARN -> Optional.of(Kind.WARNING);
      case ERROR -> Optional.of(Kind.ERROR);
    };
  }
}
