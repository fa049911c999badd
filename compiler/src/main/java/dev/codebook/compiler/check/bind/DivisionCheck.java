package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.Division;
import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.Vocabulary;
import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the {@code parts} of a set: the name of a field, or {@code { prefix: 2 }}. */
public final class DivisionCheck {

  private static final String PREFIX = "prefix";

  private final Schema schema;
  private final Findings findings;

  private DivisionCheck(Schema schema, Findings findings) {
    this.schema = schema;
    this.findings = findings;
  }

  public static Division check(Schema schema, Findings findings) {
    DivisionCheck check = new DivisionCheck(schema, findings);
    Optional<Node> parts = schema.set().written().parts();
    return parts.isPresent() ? check.division(parts.get()) : Division.AS_NEEDED;
  }

  /** The fields that each code has one word of. */
  public static List<String> candidates(Schema schema) {
    return schema.fields().stream().filter(DivisionCheck::divides).map(FieldDraft::name).toList();
  }

  private static boolean divides(FieldDraft field) {
    return !field.optional()
        && !field.list()
        && field.type().isPresent()
        && field.type().get() instanceof Vocabulary;
  }

  /** The division that is asked for; as needed if that is reported. */
  private Division division(Node parts) {
    if (parts instanceof Node.Scalar name) {
      return byField(name);
    }
    if (parts instanceof Node.Mapping mapping
        && mapping.entries().size() == 1
        && mapping.entries().get(0).name().text().equals(PREFIX)
        && mapping.entries().get(0).value() instanceof Node.Scalar length) {
      return byPrefix(length);
    }
    findings.report(
        Rule.WRONG_SHAPE,
        parts.position(),
        "'parts' must be the name of a field, or a number of first characters. Write 'parts:"
            + " FIELD' or 'parts: { prefix: 1 }'.");
    return Division.AS_NEEDED;
  }

  private Division byField(Node.Scalar name) {
    Optional<FieldDraft> field = schema.field(name.text());
    if (field.isEmpty()) {
      reportNoField(name);
    } else if (divides(field.get())) {
      Vocabulary vocabulary = (Vocabulary) field.get().type().orElseThrow();
      return Division.by(new Division.ByField(field.get().place(), name.text(), vocabulary));
    } else if (field.get().type().isPresent()) {
      reportUnfit(name.text(), name.position());
    }
    return Division.AS_NEEDED;
  }

  private Division byPrefix(Node.Scalar length) {
    String text = length.text();
    if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9') {
      return Division.byPrefix(Integer.parseInt(text));
    }
    findings.report(
        Rule.MALFORMED_VALUE,
        length.position(),
        ("'prefix' must be a number from 1 to 9, but is %s. Write 1 for a part for each first"
                + " letter.")
            .formatted(Printable.quote(text)));
    return Division.AS_NEEDED;
  }

  private void reportNoField(Node.Scalar name) {
    if (schema.isWhole()) {
      List<String> fields = schema.fields().stream().map(FieldDraft::name).toList();
      findings.report(
          Rule.UNRESOLVED_REFERENCE,
          name.position(),
          Printable.quote(name.text())
              + (" is not a field of " + schema.name() + ".")
              + findings.guess(fields, name.text(), wayOut()));
    }
  }

  private void reportUnfit(String name, Position position) {
    findings.report(
        Rule.MALFORMED_VALUE,
        position,
        "Codes cannot be split by %s: choose a field of which every code has exactly one word.%s"
            .formatted(Printable.quote(name), wayOut()));
  }

  private String wayOut() {
    String fields =
        candidates(schema).stream().map(it -> "'" + it + "', ").collect(Collectors.joining());
    return " Write " + fields + "or '{ prefix: 1 }' for a part for each first letter.";
  }
}
