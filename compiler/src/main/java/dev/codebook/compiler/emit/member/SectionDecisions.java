package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.Decision;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.text.DecisionText;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.Section;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The visitors by a field of a split set: they ask a code for its value, whatever its section. */
public final class SectionDecisions {

  private static final String DECIDE = "decide";

  private SectionDecisions() {}

  // interface ByScope<R> extends Visitor<R> {
  //   R onIndividual(Language code);
  //
  //   @Override
  //   default R visitLiving(LanguageLiving code) {
  //     return decide(code);
  //   }
  //
  //   private R decide(Language code) { … }
  // }
  public static List<TypeSpec> of(SetTypes types) {
    List<TypeSpec> visitors = new ArrayList<>();
    for (Decision decision : Decision.of(types)) {
      TypeSpec.Builder visitor =
          DecisionVisitors.closed(
              decision, types.visitor(), DecisionText.visitorOfSections(decision));
      for (Section section : types.set().sections()) {
        visitor.addMethod(visit(types, section));
      }
      visitors.add(visitor.addMethod(decide(decision)).build());
    }
    return visitors;
  }

  // @Override
  // default R visitLiving(LanguageLiving code) {
  //   return decide(code);
  // }
  private static MethodSpec visit(SetTypes types, Section section) {
    return Overriding.method(Visitor.method(section), JavaTypes.R)
        .addModifiers(Modifier.DEFAULT)
        .addParameter(types.section(section), "code")
        .addStatement("return $L(code)", DECIDE)
        .build();
  }

  // private R decide(Language code) {
  //   Scope value = code.scope().orElse(null);
  //   if (value == null) {
  //     return withoutScope(code);
  //   }
  //   return switch (value) {
  //     case INDIVIDUAL -> onIndividual(code);
  //   };
  // }
  private static MethodSpec decide(Decision decision) {
    Field field = decision.field();
    TypeName type = decision.types().shape(field).value().kept();
    String orNull = field.optional() ? ".orElse(null)" : "";
    MethodSpec.Builder decide =
        MethodSpec.methodBuilder(DECIDE)
            .addModifiers(Modifier.PRIVATE)
            .returns(JavaTypes.R)
            .addParameter(decision.types().closed(), "code")
            .addStatement("$T value = code.$L()$L", type, field.name(), orNull);
    if (field.optional()) {
      decide
          .beginControlFlow("if (value == null)")
          .addStatement("return $L(code)", decision.without())
          .endControlFlow();
    }
    return decide.addCode(byValue(decision)).build();
  }

  private static CodeBlock byValue(Decision decision) {
    if (decision.field().type() == FieldType.Plain.BOOLEAN) {
      return CodeBlock.of("return value ? onTrue(code) : onFalse(code);\n");
    }
    StringBuilder cases = new StringBuilder();
    for (Decision.Value value : decision.values()) {
      cases.append("case ").append(value.constant()).append(" -> ");
      cases.append(value.method()).append("(code);\n");
    }
    return CodeBlock.of("return switch (value) {\n$>$L$<};\n", cases);
  }
}
