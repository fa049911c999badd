package dev.codebook.compiler.emit.shape;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.JavaName;
import java.util.List;
import java.util.Optional;

/** A field in Java: how its values are kept, and the expressions that give them. */
public record FieldShape(Field field, ValueShape value, CatalogTypes types) {

  static FieldShape of(Field field, CatalogTypes types) {
    TypeName type = types.of(field.type());
    ValueShape value =
        field.list() ? ValueShape.setOf(type) : ValueShape.single(type, field.optional());
    return new FieldShape(field, value, types);
  }

  /** The type that the accessor returns. */
  public TypeName answered() {
    return value.answered();
  }

  /** The expression that a method returns for a value; empty only if the field allows that. */
  public CodeBlock answer(Optional<FieldValue> given) {
    return value.answer(expression(given));
  }

  /** The expression that a constant is given. */
  CodeBlock keep(Optional<FieldValue> given) {
    return value.keep(expression(given));
  }

  /** The literal that a constant is given, of a field whose values are literals. */
  String literal(Optional<FieldValue> given) {
    return given.isPresent() ? literal(given.get()) : "null";
  }

  private Optional<CodeBlock> expression(Optional<FieldValue> given) {
    if (field.list()) {
      return Optional.of(set(given.isPresent() ? names(given.get()) : List.of()));
    }
    return given.isPresent() ? Optional.of(single(given.get())) : Optional.empty();
  }

  private CodeBlock single(FieldValue given) {
    if (given instanceof FieldValue.Constant constant) {
      return types.constant(field.type(), constant.name());
    }
    if (given instanceof FieldValue.Duration duration) {
      String unit = JavaName.pascal(duration.unit().name());
      return CodeBlock.of("$T.of$L($L)", JavaTypes.DURATION, unit, duration.amount());
    }
    return CodeBlock.of("$L", literal(given));
  }

  private String literal(FieldValue given) {
    if (given instanceof FieldValue.Bool bool) {
      return Boolean.toString(bool.value());
    }
    if (given instanceof FieldValue.Text text) {
      return JavaLiteral.string(text.value());
    }
    long number = ((FieldValue.Number) given).value();
    return field.type() == FieldType.Plain.LONG
        ? JavaLiteral.longInteger(number)
        : JavaLiteral.integer(number);
  }

  /** {@code EnumSet.of(A, B)}, or a set of constants of several enums. */
  private CodeBlock set(List<String> names) {
    CodeBlock.Builder constants = CodeBlock.builder();
    for (String name : names) {
      constants.add(constants.isEmpty() ? "" : ",$W").add(types.constant(field.type(), name));
    }
    if (types.isSplit(field.type())) {
      return linked(constants.build());
    }
    return names.isEmpty()
        ? CodeBlock.of("$T.noneOf($T.class)", JavaTypes.ENUM_SET, value.type())
        : CodeBlock.of("$T.of($L)", JavaTypes.ENUM_SET, constants.build());
  }

  /** A set of constants of several enums, which no {@code EnumSet} can hold. */
  public static CodeBlock linked(CodeBlock constants) {
    return CodeBlock.of(
        "new $T<>($T.of($L))", JavaTypes.LINKED_HASH_SET, JavaTypes.LIST, constants);
  }

  static List<String> names(FieldValue given) {
    return ((FieldValue.Constants) given).names();
  }
}
