package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The columns of a set, in the order in which its enum shows them: keys, texts, fields. */
final class Columns {

  private final SetTypes types;
  private final List<Column> columns = new ArrayList<>();

  private Columns(SetTypes types) {
    this.types = types;
  }

  static List<Column> of(SetTypes types) {
    return without(types, Set.of());
  }

  /** The columns but those of some names. */
  static List<Column> without(SetTypes types, Set<String> names) {
    Columns columns = new Columns(types);
    columns.addKeys(types.set().keys(), names);
    columns.addText("title", "The vendor's name for this code.", code -> Optional.of(code.title()));
    columns.addText(
        "description",
        "What the code means; empty where the catalog does not say.",
        Code::description);
    columns.addFields(types.set().fields(), names);
    return columns.columns;
  }

  private void addKeys(List<Key> keys, Set<String> without) {
    for (int i = 0; i < keys.size(); i++) {
      if (!without.contains(keys.get(i).name())) {
        columns.add(key(keys.get(i), i));
      }
    }
  }

  private Column key(Key key, int index) {
    String type = SetTypes.of(key.type());
    String answered = key.optional() ? types.names().optional(type) : type;
    boolean nullable = FieldShape.isNullable(key.optional(), type);
    return new Column(
        key.name(),
        nullable ? type : answered,
        answered,
        nullable,
        false,
        false,
        false,
        code -> keyOf(key, index, code),
        key.named()
            ? "The key {@code " + key.name() + "} of this code."
            : "What the vendor sends for this code.");
  }

  private String keyOf(Key key, int index, Code code) {
    Optional<KeyValue> value = code.keys().get(index);
    return FieldShape.kept(
        types.names(),
        key.optional(),
        SetTypes.of(key.type()),
        value.isPresent()
            ? Optional.of(JavaLiteral.key(key.type(), value.get()))
            : Optional.empty());
  }

  private void addText(String name, String meaning, Function<Code, Optional<String>> text) {
    columns.add(
        new Column(
            name,
            "String",
            "String",
            false,
            false,
            isAbsent(text),
            false,
            code -> JavaLiteral.string(text.apply(code).orElse("")),
            meaning));
  }

  private void addFields(List<Field> fields, Set<String> without) {
    for (int i = 0; i < fields.size(); i++) {
      if (!without.contains(fields.get(i).name())) {
        columns.add(field(fields.get(i), i));
      }
    }
  }

  private Column field(Field field, int index) {
    FieldShape shape = new FieldShape(field, types);
    return new Column(
        field.name(),
        shape.stored(),
        shape.answered(),
        shape.isNullable(),
        field.list(),
        isAbsent(code -> code.fields().get(index)),
        isLate(field),
        code -> shape.given(code.fields().get(index)),
        FieldText.meaning(field));
  }

  private boolean isAbsent(Function<Code, ? extends Optional<?>> value) {
    for (Code code : types.codes()) {
      if (value.apply(code).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private boolean isLate(Field field) {
    return field.type() instanceof FieldType.Reference reference
        && References.lead(types.catalog(), reference.set(), types.set().name());
  }
}
