package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.codebook.compiler.emit.shape.Decision;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.text.DecisionText;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The types of the steps in {@code code.byDuration().onTemporary(…).onPermanent(…)}. Each has the
 * method for one value and leads to the next, so the compiler names the value that is missing.
 */
final class DecisionSteps {

  private final Decision decision;
  private final List<String> methods;

  DecisionSteps(Decision decision) {
    this.decision = decision;
    this.methods = decision.methods();
  }

  // public record OnTemporary_(DeliveryCode code) { … }
  // public interface OnPermanent_<R> { … }
  List<TypeSpec> types() {
    List<TypeSpec> types = new ArrayList<>();
    types.add(first());
    for (int i = 1; i < methods.size(); i++) {
      types.add(next(i));
    }
    return types;
  }

  // public record OnTemporary_(DeliveryCode code) {
  //   public <R> OnPermanent_<R> onTemporary(Function<? super DeliveryCode, ? extends R>
  // onTemporary) {
  //     return onPermanent -> …;
  //   }
  // }
  /** The first step keeps the code; its method has the type variable, to be inferred there. */
  private TypeSpec first() {
    return TypeSpec.recordBuilder(decision.stepName(0))
        .addJavadoc("$L", DecisionText.firstStep(decision))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .recordConstructor(
            MethodSpec.constructorBuilder().addParameter(decision.types().closed(), "code").build())
        .addMethod(
            method(0, methods.get(0))
                .addModifiers(Modifier.PUBLIC)
                .addTypeVariable(JavaTypes.R)
                .addCode(decide())
                .build())
        .build();
  }

  // public interface OnPermanent_<R> {
  //   R onPermanent(Function<? super DeliveryCode, ? extends R> decision);
  // }
  private TypeSpec next(int step) {
    return TypeSpec.interfaceBuilder(decision.stepName(step))
        .addJavadoc("$L", DecisionText.nextStep(decision))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addTypeVariable(JavaTypes.R)
        .addMethod(
            method(step, "decision").addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT).build())
        .build();
  }

  private MethodSpec.Builder method(int step, String parameter) {
    boolean isLast = step == methods.size() - 1;
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(methods.get(step))
            .addJavadoc("$L", DecisionText.step(decision, step, parameter))
            .addParameter(function(), parameter);
    return method.returns(isLast ? JavaTypes.R : step(step + 1));
  }

  // OnPermanent_<R>
  private TypeName step(int step) {
    ClassName visitor = decision.types().closed().nestedClass(decision.typeName());
    return JavaTypes.generic(visitor.nestedClass(decision.stepName(step)), JavaTypes.R);
  }

  // Function<? super DeliveryCode, ? extends R>
  private TypeName function() {
    return ParameterizedTypeName.get(
        JavaTypes.FUNCTION,
        WildcardTypeName.supertypeOf(decision.types().closed()),
        WildcardTypeName.subtypeOf(JavaTypes.R));
  }

  // return onPermanent -> withoutDuration -> {
  //   …
  // };
  private CodeBlock decide() {
    CodeBlock byValue = DecisionByValue.of(decision, ".apply(code)");
    if (methods.size() == 1) {
      return byValue;
    }
    String others = String.join(" -> ", methods.subList(1, methods.size()));
    return CodeBlock.of("return $L -> {\n$>$L$<};\n", others, byValue);
  }
}
