package dev.codebook.processor.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /**
   * The option that chooses one of them for all sets, or some of them for single sets: {@code
   * error}, {@code DeliveryCode:error}, {@code warn,DeliveryCode:error}.
   */
  public static final String OPTION = "codebook.statements";

  /** The values of the option. */
  public static final List<String> VALUES = List.of("allow", "warn", "error");

  /**
   * What the option's value asks for, by the names of sets; under an empty name for all others.
   * Without a value, as for a wrong one, nothing is reported.
   */
  static Map<String, Statements> of(String value) {
    Map<String, Statements> bySet = new HashMap<>();
    for (String part : value == null ? new String[] {} : value.split(",", -1)) {
      int place = VALUES.indexOf(part.substring(part.indexOf(':') + 1));
      if (place >= 0) {
        bySet.put(part.substring(0, Math.max(0, part.indexOf(':'))), values()[place]);
      }
    }
    return bySet;
  }

  /** A part of an option's value that says nothing, if there is one. */
  public static Optional<String> malformedPart(String value) {
    for (String part : value.split(",", -1)) {
      if (part.startsWith(":") || !VALUES.contains(part.substring(part.indexOf(':') + 1))) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
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
