package dev.codebook.compiler.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Section;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The way from a constant to its method of a visitor. */
final class DispatchPart implements Part {

  private static final TypeVariableName RESULT = TypeVariableName.get("R");

  @Override
  public void addTo(TypeSpec.Builder type, Layout layout) {
    SetTypes types = layout.types();
    type.addMethod(
        accept(types.visitor())
            .addJavadoc("Calls the visitor's method for this code and returns what it returns.")
            .addCode(layout.isWrittenOut() ? written(types) : chunked(types))
            .build());
    types
        .section()
        .ifPresentOrElse(
            section -> addForwards(type, types, section),
            () -> type.addMethod(forward(types.openVisitor(), cast(types))));
    if (!layout.isWrittenOut()) {
      addChunks(type, types);
    }
  }

  /** A visitor of all sections is told the section; it decides further, or does not. */
  private static void addForwards(TypeSpec.Builder type, SetTypes types, Section section) {
    CodeBlock visit = CodeBlock.of("visitor.$L(this)", VisitorPart.method(section));
    type.addMethod(forward(types.closedVisitor(), visit));
    type.addMethod(forward(types.openVisitor(), visit));
  }

  private static MethodSpec forward(ClassName visitor, CodeBlock answer) {
    return accept(visitor)
        .addAnnotation(JavaTypes.OVERRIDE)
        .addStatement("return $L", answer)
        .build();
  }

  private static CodeBlock cast(SetTypes types) {
    return CodeBlock.of("accept(($T) visitor)", of(types.visitor()));
  }

  private static CodeBlock written(SetTypes types) {
    CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("return switch (this)");
    for (Code code : types.codes()) {
      body.addStatement("case $L -> visitor.$L()", code.constant(), VisitorPart.method(code));
    }
    return body.unindent().add("};\n").build();
  }

  /** A switch over all constants would be larger than what HotSpot compiles. */
  private static CodeBlock chunked(SetTypes types) {
    CodeBlock.Builder body =
        CodeBlock.builder().beginControlFlow("return switch (ordinal() / $L)", Size.CHUNK);
    int chunks = Size.chunks(types.codes()).size();
    for (int i = 0; i < chunks - 1; i++) {
      body.addStatement("case $L -> accept$L(visitor)", i, i);
    }
    body.addStatement("default -> accept$L(visitor)", chunks - 1);
    return body.unindent().add("};\n").build();
  }

  private static void addChunks(TypeSpec.Builder type, SetTypes types) {
    List<List<Code>> chunks = Size.chunks(types.codes());
    for (int i = 0; i < chunks.size(); i++) {
      type.addMethod(chunk(types, i, chunks.get(i)));
    }
  }

  private static MethodSpec chunk(SetTypes types, int number, List<Code> codes) {
    CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("return switch (ordinal())");
    int first = number * Size.CHUNK;
    int last = first + codes.size() - 1;
    for (int ordinal = first; ordinal < last; ordinal++) {
      Code code = codes.get(ordinal - first);
      body.addStatement("case $L -> visitor.$L()", ordinal, VisitorPart.method(code));
    }
    body.addStatement("default -> visitor.$L()", VisitorPart.method(codes.get(codes.size() - 1)));
    return MethodSpec.methodBuilder("accept" + number)
        .addModifiers(Modifier.PRIVATE)
        .addTypeVariable(RESULT)
        .returns(RESULT)
        .addParameter(of(types.visitor()), "visitor")
        .addCode(body.unindent().add("};\n").build())
        .build();
  }

  private static MethodSpec.Builder accept(ClassName visitor) {
    return MethodSpec.methodBuilder("accept")
        .addModifiers(Modifier.PUBLIC)
        .addTypeVariable(RESULT)
        .returns(RESULT)
        .addParameter(of(visitor), "visitor");
  }

  private static ParameterizedTypeName of(ClassName visitor) {
    return ParameterizedTypeName.get(visitor, RESULT);
  }
}
