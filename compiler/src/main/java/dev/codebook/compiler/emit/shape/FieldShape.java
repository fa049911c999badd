package dev.codebook.compiler.emit.shape;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import java.util.List;
import java.util.Optional;

/** A field in Java: how its values are kept, and the expressions that give them. */
public record FieldShape(Field field, ValueShape value, CatalogTypes types) {

  static FieldShape of(Field field, CatalogTypes types) {
    TypeName type = types.of(field.type());
    ValueShape value =
        field.list()
            ? ValueShape.several(type, field.type() instanceof FieldType.Plain)
            : ValueShape.single(type, field.optional());
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
    return given.isPresent() ? PlainExpression.literal(field.type(), given.get()) : "null";
  }

  /** The type of a value that is kept apart from the codes. */
  public TypeName made() {
    return field.list() ? value.kept() : value.type();
  }

  /** The expression of such a value. */
  public CodeBlock make(FieldValue given) {
    return expression(Optional.of(given)).orElseThrow();
  }

  /** The expression that a method returns for a value that is kept. */
  public CodeBlock answerKept(CodeBlock kept) {
    return value.answer(Optional.of(kept));
  }

  /** Whether making the value takes so long that it is made only once. */
  public static boolean isCostly(FieldValue given) {
    return PlainExpression.isCostly(given);
  }

  private Optional<CodeBlock> expression(Optional<FieldValue> given) {
    if (field.list()) {
      return Optional.of(isOfPlainValues() ? list(given) : set(names(given)));
    }
    return given.isPresent() ? Optional.of(single(given.get())) : Optional.empty();
  }

  private boolean isOfPlainValues() {
    return field.type() instanceof FieldType.Plain;
  }

  private CodeBlock single(FieldValue given) {
    return given instanceof FieldValue.Constant constant
        ? types.constant(field.type(), constant.name())
        : PlainExpression.of(field.type(), (FieldValue.Plain) given);
  }

  private CodeBlock list(Optional<FieldValue> given) {
    return PlainExpression.listOf(
        field.type(), given.isPresent() ? ((FieldValue.Values) given.get()).items() : List.of());
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

  /** How many values a list has. */
  int size(Optional<FieldValue> given) {
    if (given.isPresent() && given.get() instanceof FieldValue.Values values) {
      return values.items().size();
    }
    return names(given).size();
  }

  private static List<String> names(Optional<FieldValue> given) {
    return given.isPresent() ? ((FieldValue.Constants) given.get()).names() : List.of();
  }
}
