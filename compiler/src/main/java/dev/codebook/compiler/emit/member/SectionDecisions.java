package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.Decision;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.text.DecisionText;
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
  //   return switch (code.scope()) {
  //     case INDIVIDUAL -> onIndividual(code);
  //   };
  // }
  private static MethodSpec decide(Decision decision) {
    return MethodSpec.methodBuilder(DECIDE)
        .addModifiers(Modifier.PRIVATE)
        .returns(JavaTypes.R)
        .addParameter(decision.types().closed(), "code")
        .addCode(DecisionByValue.of(decision, "(code)"))
        .build();
  }
}
