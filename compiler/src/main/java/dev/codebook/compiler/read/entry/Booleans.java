package dev.codebook.compiler.read.entry;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.yaml.Node;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads booleans, which are written {@code true} and {@code false} and in no other way. */
public final class Booleans {

  private static final Set<String> YES = Set.of("true", "yes", "on", "y", "1");
  private static final Set<String> NO = Set.of("false", "no", "off", "n", "0");

  private Booleans() {}

  /** The boolean that a text is; empty for any other text. */
  public static Optional<Boolean> of(String text) {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  /** The boolean that a value is; empty if it is none, which is reported. */
  public static Optional<Boolean> read(Node.Scalar scalar, Findings findings) {
    Optional<Boolean> value = of(scalar.text());
    if (value.isEmpty()) {
      findings.report(
          Rule.MALFORMED_VALUE,
          scalar.position(),
          "%s is not a boolean. Write %s."
              .formatted(
                  Printable.quote(scalar.text()), meant(scalar.text()).orElse("true or false")));
    }
    return value;
  }

  /** The boolean that is meant by one of YAML's other words for it. */
  public static Optional<String> meant(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    if (YES.contains(folded)) {
      return Optional.of("true");
    }
    return NO.contains(folded) ? Optional.of("false") : Optional.empty();
  }
}
