package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.Decision;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.Layout;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.text.DecisionText;
import dev.codebook.compiler.model.Code;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The visitors by a field: a method for each value, to which the methods of codes lead. */
public final class DecisionVisitors {

  private DecisionVisitors() {}

  // public interface ByDuration<R> extends Visitor<R> {
  //   R onTemporary(DeliveryCode code);
  //
  //   R withoutDuration(DeliveryCode code);
  //
  //   @Override
  //   default R visitTimeout() {
  //     return onTemporary(DeliveryCode.TIMEOUT);
  //   }
  // }
  /** The visitors of an enum. */
  public static List<TypeSpec> of(Layout layout) {
    List<TypeSpec> visitors = new ArrayList<>();
    for (Decision decision : Decision.of(layout.types())) {
      TypeSpec.Builder visitor = closed(decision, layout.visitor(), DecisionText.visitor(decision));
      for (Code code : layout.codes()) {
        visitor.addMethod(visit(layout.types(), decision, code));
      }
      visitors.add(visitor.build());
    }
    return visitors;
  }

  // public ByDuration.OnTemporary_ byDuration() {
  //   return new ByDuration.OnTemporary_(this);
  // }
  /**
   * The methods to decide by functions.
   *
   * @param modifiers of a method in an enum or an interface
   */
  public static List<MethodSpec> starters(SetTypes types, Modifier... modifiers) {
    List<MethodSpec> starters = new ArrayList<>();
    for (Decision decision : Decision.of(types)) {
      ClassName visitor = types.closed().nestedClass(decision.typeName());
      ClassName step = visitor.nestedClass(decision.stepName(0));
      starters.add(
          MethodSpec.methodBuilder(decision.starter())
              .addJavadoc("$L", DecisionText.starter(decision))
              .addModifiers(modifiers)
              .returns(step)
              .addStatement("return new $T(this)", step)
              .build());
    }
    return starters;
  }

  // interface ByDuration<R> extends DeliveryCode.ByDuration<R>, Visitor<R> {
  // }
  /** The visitors of the open type. */
  public static List<TypeSpec> ofOpenType(SetTypes types) {
    List<TypeSpec> visitors = new ArrayList<>();
    for (Decision decision : Decision.of(types)) {
      ClassName closed = types.closed().nestedClass(decision.typeName());
      visitors.add(
          visitor(decision, DecisionText.openVisitor(decision))
              .addSuperinterface(JavaTypes.generic(closed, JavaTypes.R))
              .addSuperinterface(JavaTypes.generic(types.openVisitor(), JavaTypes.R))
              .build());
    }
    return visitors;
  }

  static TypeSpec.Builder closed(Decision decision, ClassName visitor, String javadoc) {
    TypeSpec.Builder type =
        visitor(decision, javadoc).addSuperinterface(JavaTypes.generic(visitor, JavaTypes.R));
    for (Decision.Value value : decision.values()) {
      type.addMethod(declared(decision, value.method(), DecisionText.value(decision, value)));
    }
    if (decision.field().optional()) {
      type.addMethod(declared(decision, decision.without(), DecisionText.without(decision)));
    }
    return type.addTypes(new DecisionSteps(decision).types());
  }

  private static TypeSpec.Builder visitor(Decision decision, String javadoc) {
    return TypeSpec.interfaceBuilder(decision.typeName())
        .addJavadoc("$L", javadoc)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addTypeVariable(JavaTypes.R);
  }

  // R onTemporary(DeliveryCode code);
  private static MethodSpec declared(Decision decision, String name, String javadoc) {
    return OpenAccessors.declared(name, JavaTypes.R)
        .addJavadoc("$L", javadoc)
        .addParameter(decision.types().closed(), "code")
        .build();
  }

  // @Override
  // default R visitTimeout() {
  //   return onTemporary(DeliveryCode.TIMEOUT);
  // }
  private static MethodSpec visit(SetTypes types, Decision decision, Code code) {
    return Overriding.method(Visitor.method(code), JavaTypes.R)
        .addModifiers(Modifier.DEFAULT)
        .addStatement("return $L($T.$L)", decision.method(code), types.closed(), code.constant())
        .build();
  }
}
