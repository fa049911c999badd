package dev.codebook.compiler.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import javax.lang.model.element.Modifier;

/** The visitor of the open type: that of the closed type, and what to do with the rest. */
final class OpenVisitorPart implements Part {

  @Override
  public void addTo(TypeSpec.Builder type, Layout layout) {
    SetTypes types = layout.types();
    TypeVariableName result = TypeVariableName.get("R");
    type.addType(
        TypeSpec.interfaceBuilder(types.openVisitor())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addTypeVariable(result)
            .addSuperinterface(ParameterizedTypeName.get(types.closedVisitor(), result))
            .addJavadoc(
                "Decides for each code of the catalog and for what is not recognized.\n\n"
                    + "@param <R> what is decided\n")
            .addMethod(
                MethodSpec.methodBuilder("visitUnrecognized")
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(result)
                    .addParameter(types.unrecognized(), "code")
                    .build())
            .build());
  }
}
