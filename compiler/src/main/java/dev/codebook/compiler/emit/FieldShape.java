package dev.codebook.compiler.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import java.util.List;
import java.util.Optional;

/** How a field stands in Java: its types and its values. */
record FieldShape(Field field, SetTypes types) {

  private TypeName type() {
    return types.of(field.type());
  }

  /** The type that the accessor returns. */
  TypeName answered() {
    if (field.list()) {
      return ParameterizedTypeName.get(JavaTypes.SET, type());
    }
    return field.optional() ? optional(type()) : type();
  }

  /** The type in which a code keeps the value. */
  TypeName stored() {
    return isNullable() ? type().box() : answered();
  }

  boolean isNullable() {
    return isNullable(field.optional(), type());
  }

  /** What a code is given; empty only for an optional field or an empty list. */
  CodeBlock given(Optional<FieldValue> value) {
    if (field.list()) {
      return constants(names(value));
    }
    return isNullable() ? value.map(this::plain).orElse(CodeBlock.of("null")) : answer(value);
  }

  /** What an accessor returns. */
  CodeBlock answer(Optional<FieldValue> value) {
    if (field.list()) {
      return unmodifiable(given(value));
    }
    return field.optional() ? optional(type(), value.map(this::plain)) : plain(value.orElseThrow());
  }

  static CodeBlock unmodifiable(CodeBlock set) {
    return CodeBlock.of("$T.unmodifiableSet($L)", JavaTypes.COLLECTIONS, set);
  }

  static TypeName optional(TypeName type) {
    if (type.equals(TypeName.INT)) {
      return JavaTypes.OPTIONAL_INT;
    }
    if (type.equals(TypeName.LONG)) {
      return JavaTypes.OPTIONAL_LONG;
    }
    return ParameterizedTypeName.get(JavaTypes.OPTIONAL, type.box());
  }

  /** Java's optional numbers are kept as they are; everything else that may be absent as null. */
  static boolean isNullable(boolean optional, TypeName type) {
    return optional && !type.equals(TypeName.INT) && !type.equals(TypeName.LONG);
  }

  static CodeBlock optional(TypeName type, Optional<CodeBlock> value) {
    TypeName optional = optional(type);
    TypeName raw = optional instanceof ParameterizedTypeName generic ? generic.rawType() : optional;
    return value
        .map(it -> CodeBlock.of("$T.of($L)", raw, it))
        .orElseGet(() -> CodeBlock.of("$T.empty()", raw));
  }

  private CodeBlock plain(FieldValue value) {
    if (value instanceof FieldValue.Bool bool) {
      return CodeBlock.of("$L", bool.value());
    }
    if (value instanceof FieldValue.Number number) {
      return field.type() == FieldType.Plain.LONG
          ? JavaLiteral.longInteger(number.value())
          : JavaLiteral.integer(number.value());
    }
    if (value instanceof FieldValue.Text text) {
      return JavaLiteral.string(text.value());
    }
    return types.constant(field.type(), ((FieldValue.Constant) value).name());
  }

  private static List<String> names(Optional<FieldValue> value) {
    return value.map(it -> ((FieldValue.Constants) it).names()).orElse(List.of());
  }

  private CodeBlock constants(List<String> names) {
    CodeBlock constants =
        CodeBlock.join(names.stream().map(it -> types.constant(field.type(), it)).toList(), ", ");
    if (types.isSplit(field.type())) {
      return CodeBlock.of(
          "new $T<>($T.of($L))", JavaTypes.LINKED_HASH_SET, JavaTypes.LIST, constants);
    }
    return names.isEmpty()
        ? CodeBlock.of("$T.noneOf($T.class)", JavaTypes.ENUM_SET, type())
        : CodeBlock.of("$T.of($L)", JavaTypes.ENUM_SET, constants);
  }
}
