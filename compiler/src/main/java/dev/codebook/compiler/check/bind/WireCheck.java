package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the key that stands for a code outside of Java: in JSON, a database or a URL. */
public final class WireCheck {

  private final Schema schema;
  private final Findings findings;

  private WireCheck(Schema schema, Findings findings) {
    this.schema = schema;
    this.findings = findings;
  }

  /**
   * The only key, or the one that {@code wire} names; empty if several keys have no {@code wire}.
   */
  public static Optional<KeyDraft> check(Schema schema, Findings findings) {
    WireCheck check = new WireCheck(schema, findings);
    Optional<Located<String>> wire = schema.set().written().wire();
    if (schema.hasParts()) {
      if (wire.isPresent()) {
        check.reportParts(wire.get());
      }
      return Optional.empty();
    }
    if (schema.keys().size() > 1) {
      return wire.isPresent() ? check.chosen(wire.get()) : Optional.empty();
    }
    if (wire.isPresent() && schema.isWhole()) {
      check.reportNoChoice(wire.get());
    }
    return schema.onlyKey();
  }

  private Optional<KeyDraft> chosen(Located<String> wire) {
    Optional<KeyDraft> key = schema.key(wire.value());
    if (key.isEmpty()) {
      findings.report(
          Rule.UNRESOLVED_REFERENCE,
          wire.position(),
          Printable.quote(wire.value())
              + (" is not a key of " + schema.name() + ".")
              + findings.guess(candidates(), wire.value(), wayOut()));
    } else if (key.get().optional()) {
      findings.report(
          Rule.MALFORMED_VALUE,
          wire.position(),
          Printable.quote(wire.value())
              + (" is optional, so a code of " + schema.name() + " may lack it.")
              + (" 'wire' names a key that every code has." + wayOut()));
    }
    return key;
  }

  private void reportParts(Located<String> wire) {
    findings.report(
        Rule.UNEXPECTED_ENTRY,
        wire.position(),
        ("'wire' names one of several keys that each find a code, and %s has one key of several"
                + " parts. Remove 'wire'.")
            .formatted(schema.name()));
  }

  private void reportNoChoice(Located<String> wire) {
    findings.report(
        Rule.UNEXPECTED_ENTRY,
        wire.position(),
        "'wire' is for a set with several keys, and "
            + (schema.name() + " has one, which always stands for the code. Remove 'wire'."));
  }

  private String wayOut() {
    List<String> candidates = candidates();
    if (candidates.isEmpty()) {
      return " Remove the '?' of a key that every code has, and write 'wire: ' and its name.";
    }
    return " Write 'wire: " + String.join("' or 'wire: ", candidates) + "'.";
  }

  private List<String> candidates() {
    List<String> candidates = new ArrayList<>();
    for (KeyDraft key : schema.keys()) {
      if (!key.optional()) {
        candidates.add(key.name());
      }
    }
    return candidates;
  }
}
