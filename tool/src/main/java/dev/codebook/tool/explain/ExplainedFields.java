package dev.codebook.tool.explain;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Shown;
import dev.codebook.compiler.model.Vocabulary;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows the values of fields in the vendor's words. */
final class ExplainedFields {

  private final Catalog catalog;

  ExplainedFields(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The value; empty for an empty list. */
  String of(Field field, FieldValue value) {
    if (value instanceof FieldValue.Constant one) {
      return title(field.type(), one.name());
    }
    if (value instanceof FieldValue.Constants several) {
      return several.names().stream()
          .map(name -> title(field.type(), name))
          .collect(Collectors.joining(", "));
    }
    return value instanceof FieldValue.Text text ? text.value() : Shown.field(Optional.of(value));
  }

  private String title(FieldType type, String constant) {
    if (type instanceof Vocabulary vocabulary) {
      return vocabulary.term(constant).title();
    }
    String set = ((FieldType.Reference) type).set();
    return catalog.set(set).codes().stream()
        .filter(code -> code.constant().equals(constant))
        .map(Code::title)
        .findFirst()
        .orElse(constant);
  }
}
