package dev.codebook.compiler.check;

import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.Vocabulary;
import dev.codebook.compiler.read.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the {@code parts} of a set: the name of a field, or {@code { prefix: 2 }}. */
final class DivisionCheck {

  private static final String PREFIX = "prefix";

  private final Schema schema;
  private final Report report;

  private DivisionCheck(Schema schema, Report report) {
    this.schema = schema;
    this.report = report;
  }

  static Division check(Schema schema, Report report) {
    DivisionCheck check = new DivisionCheck(schema, report);
    return schema.set().written().parts().flatMap(check::division).orElse(Division.AS_NEEDED);
  }

  /** The fields that each code has one word of. */
  static List<String> candidates(Schema schema) {
    return schema.fields().stream().filter(DivisionCheck::divides).map(FieldDraft::name).toList();
  }

  private static boolean divides(FieldDraft field) {
    return !field.optional()
        && !field.list()
        && field.type().filter(Vocabulary.class::isInstance).isPresent();
  }

  private Optional<Division> division(Node parts) {
    if (parts instanceof Node.Scalar name) {
      return byField(name);
    }
    if (parts instanceof Node.Mapping mapping
        && mapping.entries().size() == 1
        && mapping.entries().get(0).name().text().equals(PREFIX)
        && mapping.entries().get(0).value() instanceof Node.Scalar length) {
      return byPrefix(length);
    }
    report.add(
        Rule.WRONG_SHAPE,
        parts.position(),
        "'parts' of a set is the name of a field, or the number of characters by which names are"
            + " told apart. Write 'parts: FIELD' or 'parts: { prefix: 1 }'.");
    return Optional.empty();
  }

  private Optional<Division> byField(Node.Scalar name) {
    Optional<FieldDraft> field = schema.field(name.text());
    if (field.isEmpty()) {
      reportNoField(name);
    } else if (field.get().type().isPresent() && !divides(field.get())) {
      reportUnfit(name.text(), name.position());
    } else {
      return field
          .flatMap(FieldDraft::type)
          .map(type -> new Division.ByField(field.get().place(), name.text(), (Vocabulary) type))
          .map(Division::by);
    }
    return Optional.empty();
  }

  private Optional<Division> byPrefix(Node.Scalar length) {
    if (length.text().matches("[1-9]")) {
      return Optional.of(Division.byPrefix(Integer.parseInt(length.text())));
    }
    report.add(
        Rule.MALFORMED_VALUE,
        length.position(),
        Printable.quote(length.text())
            + " is not a number of characters. 'prefix' is 1 to 9. Write 1 for a part for each first"
            + " letter.");
    return Optional.empty();
  }

  private void reportNoField(Node.Scalar name) {
    if (schema.isWhole()) {
      List<String> fields = schema.fields().stream().map(FieldDraft::name).toList();
      report.add(
          Rule.UNRESOLVED_REFERENCE,
          name.position(),
          Printable.quote(name.text())
              + (" is not a field of " + schema.name() + ".")
              + report.guess(fields, name.text(), wayOut()));
    }
  }

  private void reportUnfit(String name, Position position) {
    report.add(
        Rule.MALFORMED_VALUE,
        position,
        Printable.quote(name)
            + " does not tell parts apart: each code has to have one word of a vocabulary."
            + wayOut());
  }

  private String wayOut() {
    String fields =
        candidates(schema).stream().map(it -> "'" + it + "', ").collect(Collectors.joining());
    return " Write " + fields + "or '{ prefix: 1 }' for a part for each first letter.";
  }
}
