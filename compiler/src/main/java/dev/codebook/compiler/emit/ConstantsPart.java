package dev.codebook.compiler.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.model.Code;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constants, and what each of them is constructed with. */
final class ConstantsPart implements Part {

  private static final int LINE = 92;

  @Override
  public void addTo(TypeSpec.Builder type, Layout layout) {
    CodeText text = new CodeText(layout.types());
    for (Code code : layout.types().codes()) {
      TypeSpec.Builder constant = TypeSpec.anonymousClassBuilder(arguments(code, layout));
      constant.addJavadoc("$L\n", text.of(code));
      if (code.deprecated().isPresent()) {
        constant.addAnnotation(Deprecated.class);
      }
      type.addEnumConstant(code.constant(), constant.build());
    }
    if (layout.isWrittenOut()) {
      addFields(type, layout.inConstants());
      type.addMethod(constructor(layout.inConstants()));
    }
    if (References.fromCodesToDeprecated(layout.types())) {
      type.addAnnotation(suppressed("deprecation"));
    }
  }

  /** On one line where it fits, else each on a line of its own. */
  private static CodeBlock arguments(Code code, Layout layout) {
    List<CodeBlock> arguments = new ArrayList<>();
    int width = code.constant().length();
    for (Column column : layout.inConstants()) {
      CodeBlock argument = column.value().apply(code);
      arguments.add(argument);
      // Rendering is not cheap, and once the line is full there is nothing left to find out.
      width += width > LINE ? 0 : argument.toString().length() + 2;
    }
    return width <= LINE
        ? CodeBlock.join(arguments, ", ")
        : CodeBlock.builder()
            .add("\n$>$>")
            .add(CodeBlock.join(arguments, ",\n"))
            .add("$<$<")
            .build();
  }

  private static void addFields(TypeSpec.Builder type, List<Column> columns) {
    for (Column column : columns) {
      type.addField(column.stored(), column.name(), Modifier.PRIVATE, Modifier.FINAL);
    }
  }

  private static MethodSpec constructor(List<Column> columns) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (Column column : columns) {
      constructor.addParameter(column.stored(), column.name());
      constructor.addStatement(
          "this.$N = $L", column.name(), column.keep(CodeBlock.of("$N", column.name())));
    }
    return constructor.build();
  }

  static AnnotationSpec suppressed(String lint) {
    return AnnotationSpec.builder(JavaTypes.SUPPRESS_WARNINGS)
        .addMember("value", "$S", lint)
        .build();
  }
}
