package dev.codebook.compiler.emit.shape;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/**
 * How a value is kept in a constant and how its accessor answers it.
 *
 * @param type of a single value
 */
public record ValueShape(TypeName type, Form form) {

  private enum Form {
    /** Always there: kept and answered as it is. */
    PLAIN,
    /** Kept as null if absent, answered as an optional. */
    NULLABLE,
    /** Kept and answered as Java's optional of a number, which holds the value itself. */
    OPTIONAL_NUMBER,
    /** Kept and answered as a set that cannot be changed. */
    SET,
    /** Made as a list that cannot be changed, kept and answered as it is. */
    LIST
  }

  static ValueShape single(TypeName type, boolean optional) {
    if (!optional) {
      return new ValueShape(type, Form.PLAIN);
    }
    boolean isNumber = type == TypeName.INT || type == TypeName.LONG;
    return new ValueShape(type, isNumber ? Form.OPTIONAL_NUMBER : Form.NULLABLE);
  }

  /**
   * Any number of values.
   *
   * @param type of a single one
   * @param listed whether they come as a list, with their own order and repetitions
   */
  static ValueShape several(TypeName type, boolean listed) {
    return new ValueShape(type, listed ? Form.LIST : Form.SET);
  }

  /** The type of the field, parameter or array that keeps it. */
  public TypeName kept() {
    return switch (form) {
      case PLAIN -> type;
      case NULLABLE -> boxed();
      case OPTIONAL_NUMBER, SET, LIST -> answered();
    };
  }

  /** The type that the accessor returns. */
  public TypeName answered() {
    return switch (form) {
      case PLAIN -> type;
      case NULLABLE -> JavaTypes.generic(JavaTypes.OPTIONAL, boxed());
      case OPTIONAL_NUMBER -> JavaTypes.optional(type);
      case SET -> JavaTypes.generic(JavaTypes.SET, type);
      case LIST -> JavaTypes.generic(JavaTypes.LIST, boxed());
    };
  }

  private TypeName boxed() {
    return type.isPrimitive() ? type.box() : type;
  }

  public boolean isSet() {
    return form == Form.SET;
  }

  public boolean isList() {
    return form == Form.LIST;
  }

  /** Whether what is kept is a Java literal, so that no type has to be imported to write it. */
  public boolean isLiteral() {
    boolean literal = type.isPrimitive() || type == JavaTypes.STRING;
    return literal && (form == Form.PLAIN || form == Form.NULLABLE);
  }

  /** The expression to keep, given that of a value that may be absent. */
  CodeBlock keep(Optional<CodeBlock> value) {
    return switch (form) {
      case PLAIN, SET, LIST -> value.orElseThrow();
      case NULLABLE -> value.isPresent() ? value.get() : CodeBlock.of("null");
      case OPTIONAL_NUMBER -> optional(value);
    };
  }

  /** The expression that a method returns, given that of a value that may be absent. */
  public CodeBlock answer(Optional<CodeBlock> value) {
    return switch (form) {
      case PLAIN, LIST -> value.orElseThrow();
      case NULLABLE, OPTIONAL_NUMBER -> optional(value);
      case SET -> unmodifiable(value.orElseThrow());
    };
  }

  /** The expression that an accessor returns, given that of what is kept. */
  CodeBlock read(CodeBlock kept) {
    return form == Form.NULLABLE
        ? CodeBlock.of("$T.ofNullable($L)", JavaTypes.OPTIONAL, kept)
        : kept;
  }

  /** The expression that an accessor returns if no code has a value; empty if there is none. */
  Optional<CodeBlock> absent() {
    return switch (form) {
      case PLAIN -> Optional.empty();
      case NULLABLE, OPTIONAL_NUMBER -> Optional.of(optional(Optional.empty()));
      case SET -> Optional.of(CodeBlock.of("$T.emptySet()", JavaTypes.COLLECTIONS));
      case LIST -> Optional.of(CodeBlock.of("$T.of()", JavaTypes.LIST));
    };
  }

  private CodeBlock optional(Optional<CodeBlock> value) {
    return value.isPresent()
        ? CodeBlock.of("$T.of($L)", JavaTypes.optional(type), value.get())
        : CodeBlock.of("$T.empty()", JavaTypes.optional(type));
  }

  /** The expression of a set that nobody can change. */
  public static CodeBlock unmodifiable(CodeBlock set) {
    return CodeBlock.of("$T.unmodifiableSet($L)", JavaTypes.COLLECTIONS, set);
  }
}
