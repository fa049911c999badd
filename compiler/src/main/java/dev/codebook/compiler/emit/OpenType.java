package dev.codebook.compiler.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.member.CodeMethods;
import dev.codebook.compiler.emit.member.DecisionVisitors;
import dev.codebook.compiler.emit.member.Dispatch;
import dev.codebook.compiler.emit.member.Fold;
import dev.codebook.compiler.emit.member.Jackson;
import dev.codebook.compiler.emit.member.JpaConverter;
import dev.codebook.compiler.emit.member.KeyOrder;
import dev.codebook.compiler.emit.member.Masks;
import dev.codebook.compiler.emit.member.OpenAccessors;
import dev.codebook.compiler.emit.member.OpenLookups;
import dev.codebook.compiler.emit.member.SpringConverter;
import dev.codebook.compiler.emit.member.Unrecognized;
import dev.codebook.compiler.emit.member.Variants;
import dev.codebook.compiler.emit.member.Visitor;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.References;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.text.SetText;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The sealed interface of a set's closed type and of unrecognized codes. */
record OpenType(SetTypes types) implements TopLevelType {

  @Override
  public ClassName name() {
    return types.open();
  }

  // public sealed interface AnyDeliveryCode permits DeliveryCode, AnyDeliveryCode.Unrecognized {}
  @Override
  public TypeSpec.Builder spec() {
    return TypeSpec.interfaceBuilder(name())
        .addJavadoc("$L", SetText.open(types.set()))
        .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
        .addSuperinterface(JavaTypes.RECEIVED_CODE)
        .addPermittedSubclass(types.closed())
        .addPermittedSubclasses(kept())
        .addFields(Masks.of(types))
        .addMethods(OpenLookups.of(types))
        .addMethods(KeyOrder.of(types))
        .addMethods(CodeMethods.ofOpenType(types))
        .addMethods(OpenAccessors.of(types))
        .addMethods(Masks.comparison(types))
        .addMethods(Jackson.refusalToWrite(types))
        .addMethod(Dispatch.declared(types.openVisitor(), "code"))
        .addMethod(Fold.of(types))
        .addType(Unrecognized.of(types))
        .addTypes(Variants.of(types))
        .addType(Visitor.ofOpenType(types))
        .addTypes(DecisionVisitors.ofOpenType(types))
        .addTypes(JpaConverter.ofOpenType(types))
        .addTypes(SpringConverter.of(types));
  }

  private List<ClassName> kept() {
    return types.hasMask()
        ? List.of(types.unrecognized(), types.variant())
        : List.of(types.unrecognized());
  }

  @Override
  public boolean namesDeprecated() {
    return References.fromUnrecognizedToDeprecated(types);
  }
}
