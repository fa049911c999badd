package dev.codebook.compiler.check;

import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.read.WrittenField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields that a set declares. */
final class FieldCheck {

  private final FieldTypes types;
  private final FieldValues values;
  private final Report report;

  FieldCheck(FieldTypes types, FieldValues values, Report report) {
    this.types = types;
    this.values = values;
    this.report = report;
  }

  List<FieldDraft> check(DeclaredSet set) {
    List<FieldDraft> fields = new ArrayList<>();
    for (WrittenField written : set.written().fields()) {
      Optional<FieldType> type = types.of(set, written).filter(it -> fitsList(written, it));
      FieldDraft field = new FieldDraft(fields.size(), written, type, Optional.empty());
      fields.add(new FieldDraft(fields.size(), written, type, defaultValue(field)));
    }
    return fields;
  }

  private Optional<FieldValue> defaultValue(FieldDraft field) {
    return field.written().defaultValue().flatMap(node -> values.read(field, node));
  }

  private boolean fitsList(WrittenField written, FieldType type) {
    if (!written.list() || !(type instanceof FieldType.Plain)) {
      return true;
    }
    String name = written.type().orElseThrow().value();
    report.add(
        Rule.MALFORMED_TYPE,
        written.type().orElseThrow().position(),
        "A list of "
            + Printable.quote(name)
            + " is not a type. Lists are of codes or of words. List the words that may stand in"
            + " it, as in [[A, B]].");
    return false;
  }
}
