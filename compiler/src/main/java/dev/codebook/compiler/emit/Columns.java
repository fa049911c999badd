package dev.codebook.compiler.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The columns of a set, in the order in which its enum shows them: keys, texts, fields. */
final class Columns {

  private final SetTypes types;
  private final References references;

  private Columns(SetTypes types) {
    this.types = types;
    this.references = new References(types.catalog());
  }

  static List<Column> of(SetTypes types) {
    Columns columns = new Columns(types);
    return Stream.of(columns.keys(), columns.texts(), columns.fields())
        .flatMap(List::stream)
        .toList();
  }

  private List<Column> keys() {
    List<Key> keys = types.set().keys();
    return IntStream.range(0, keys.size()).mapToObj(i -> key(keys.get(i), i)).toList();
  }

  private Column key(Key key, int index) {
    TypeName type = SetTypes.of(key.type());
    TypeName answered = key.optional() ? FieldShape.optional(type) : type;
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
            ? CodeBlock.of("The key {@code $L} of this code.", key.name())
            : CodeBlock.of("What the vendor sends for this code."));
  }

  private static CodeBlock keyOf(Key key, int index, Code code) {
    var value = code.keys().get(index).map(it -> JavaLiteral.key(key.type(), it));
    TypeName type = SetTypes.of(key.type());
    if (FieldShape.isNullable(key.optional(), type)) {
      return value.orElse(CodeBlock.of("null"));
    }
    return key.optional() ? FieldShape.optional(type, value) : value.orElseThrow();
  }

  private List<Column> texts() {
    return List.of(
        text("title", "The vendor's name for this code.", code -> Optional.of(code.title())),
        text(
            "description",
            "What the code means; empty where the catalog does not say.",
            Code::description));
  }

  private Column text(String name, String meaning, Function<Code, Optional<String>> text) {
    return new Column(
        name,
        JavaTypes.STRING,
        JavaTypes.STRING,
        false,
        false,
        isAbsent(text),
        false,
        code -> JavaLiteral.string(text.apply(code).orElse("")),
        CodeBlock.of("$L", meaning));
  }

  private List<Column> fields() {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < types.set().fields().size(); i++) {
      columns.add(field(types.set().fields().get(i), i));
    }
    return columns;
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
        CodeBlock.of("$L", FieldText.meaning(field)));
  }

  private boolean isAbsent(Function<Code, ? extends Optional<?>> value) {
    return types.codes().stream().allMatch(code -> value.apply(code).isEmpty());
  }

  private boolean isLate(Field field) {
    return field.type() instanceof FieldType.Reference reference
        && references.leadFrom(reference.set(), types.set().name());
  }
}
