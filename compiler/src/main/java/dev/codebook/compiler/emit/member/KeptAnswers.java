package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.FieldShape;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * What an unrecognized code answers for one field: by an expression, or, if that takes long, by a
 * constant of a nested class that is made when it is first needed.
 */
final class KeptAnswers {

  private static final Modifier[] CONSTANT = {Modifier.STATIC, Modifier.FINAL};

  /** The underscore keeps it from clashing with the constant of a range. */
  private static final String OUTSIDE_RANGES = "OTHERWISE_";

  private final FieldShape shape;
  private final List<FieldSpec> constants = new ArrayList<>();

  KeptAnswers(FieldShape shape) {
    this.shape = shape;
  }

  /** The expression that the accessor returns for a range. */
  CodeBlock of(Range range, FieldValue value) {
    return of(range.constant(), Optional.of(value));
  }

  /** The expression that the accessor returns outside of all ranges. */
  CodeBlock otherwise(Optional<FieldValue> value) {
    return of(OUTSIDE_RANGES, value);
  }

  private CodeBlock of(String name, Optional<FieldValue> value) {
    if (value.isEmpty() || !FieldShape.isCostly(value.get())) {
      return shape.answer(value);
    }
    constants.add(
        FieldSpec.builder(shape.made(), name, CONSTANT)
            .initializer("$L", shape.make(value.get()))
            .build());
    return shape.answerKept(CodeBlock.of("$L.$L", className(), name));
  }

  // private static final class Fee_ {
  //   static final BigDecimal VENDOR = new BigDecimal("1.50");
  // }
  /** The nested class; none if there are no such constants. */
  List<TypeSpec> nested() {
    return constants.isEmpty()
        ? List.of()
        : List.of(
            TypeSpec.classBuilder(className())
                .addModifiers(Modifier.PRIVATE)
                .addModifiers(CONSTANT)
                .addFields(constants)
                .build());
  }

  private String className() {
    return JavaName.capitalized(shape.field().name()) + "_";
  }
}
