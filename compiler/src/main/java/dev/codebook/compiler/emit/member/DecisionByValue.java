package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import dev.codebook.compiler.emit.shape.Decision;
import dev.codebook.compiler.model.FieldType;

/** The statements that ask a code for its value of a field, and decide by it. */
final class DecisionByValue {

  private DecisionByValue() {}

  // if (code.scope().isEmpty()) {
  //   return withoutScope(code);
  // }
  // return switch (code.scope().get()) {
  //   case INDIVIDUAL -> onIndividual(code);
  // };
  /**
   * The statements.
   *
   * @param call what follows the name of a value's method, or of its function, to call it
   */
  static CodeBlock of(Decision decision, String call) {
    CodeBlock.Builder statements = CodeBlock.builder();
    String value = "code." + decision.field().name() + "()";
    if (decision.field().optional()) {
      statements
          .beginControlFlow("if ($L.isEmpty())", value)
          .addStatement("return $L$L", decision.without(), call)
          .endControlFlow();
      value += ".get()";
    }
    return statements.add(byValue(decision, value, call)).build();
  }

  private static CodeBlock byValue(Decision decision, String value, String call) {
    if (decision.field().type() == FieldType.Plain.BOOLEAN) {
      return CodeBlock.of("return $1L ? onTrue$2L : onFalse$2L;\n", value, call);
    }
    StringBuilder cases = new StringBuilder();
    for (Decision.Value each : decision.values()) {
      cases.append("case ").append(each.constant()).append(" -> ");
      cases.append(each.method()).append(call).append(";\n");
    }
    return CodeBlock.of("return switch ($L) {\n$>$L$<};\n", value, cases);
  }
}
