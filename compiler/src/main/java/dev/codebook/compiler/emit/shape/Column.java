package dev.codebook.compiler.emit.shape;

import com.palantir.javapoet.CodeBlock;
import dev.codebook.compiler.model.Code;

/** What a set answers for each of its codes: a key, a text, or a field. */
public sealed interface Column permits KeyColumn, TextColumn, FieldColumn {

  /** The name of the accessor, and of the Java field that keeps the value. */
  String name();

  ValueShape shape();

  /** Whether the catalog gives the code a value. */
  boolean isGiven(Code code);

  /** The Java literal of a code's value, if the shape is a literal. */
  String literal(Code code);

  /** The expression that a code's constant is given. */
  default CodeBlock value(Code code) {
    return CodeBlock.of("$L", literal(code));
  }

  /** How many values the list of a code has. */
  default int items(Code code) {
    return 0;
  }

  /**
   * Whether the field leads back to its own set. Its constants would still be null while the enum
   * is being initialised, so it is read from the table afterwards.
   */
  default boolean isLate() {
    return false;
  }
}
