package dev.codebook.compiler.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The columns that do not stand in the constants: an array each, in a class of its own, so that a
 * column costs nothing until it is read and none outgrows a class file.
 */
final class TablePart implements Part {

  @Override
  public void addTo(TypeSpec.Builder type, Layout layout) {
    if (layout.inTable().isEmpty()) {
      return;
    }
    TypeSpec.Builder table =
        TypeSpec.classBuilder(layout.types().table())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The columns, in the order of the constants, each loaded when first read.");
    layout.inTable().forEach(column -> table.addType(column(layout, column)));
    type.addType(table.build());
  }

  private static TypeSpec column(Layout layout, Column column) {
    List<CodeBlock> kept =
        layout.types().codes().stream()
            .map(code -> column.keep(column.value().apply(code)))
            .toList();
    List<List<CodeBlock>> parts = column.set() ? Size.chunksOfSets(kept) : Size.chunks(kept);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(layout.className(column))
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addField(values(column, kept.size()));
    CodeBlock.Builder fill = CodeBlock.builder();
    int first = 0;
    for (int i = 0; i < parts.size(); i++) {
      int size = parts.get(i).size();
      fill.addStatement(
          "$T.arraycopy(part$L(), 0, VALUES, $L, $L)", JavaTypes.SYSTEM, i, first, size);
      type.addMethod(part(column, i, parts.get(i)));
      first += size;
    }
    return type.addStaticBlock(fill.build()).build();
  }

  private static FieldSpec values(Column column, int size) {
    FieldSpec.Builder values =
        FieldSpec.builder(
            ArrayTypeName.of(column.stored()), "VALUES", Modifier.STATIC, Modifier.FINAL);
    if (isGeneric(column)) {
      values.addAnnotation(unchecked());
    }
    return values.initializer(newArray(column, CodeBlock.of("[$L]", size))).build();
  }

  private static MethodSpec part(Column column, int number, List<CodeBlock> values) {
    CodeBlock.Builder body =
        CodeBlock.builder().add("return $L {\n$>", newArray(column, CodeBlock.of("[]")));
    values.forEach(value -> body.add("$L,\n", value));
    MethodSpec.Builder part =
        MethodSpec.methodBuilder("part" + number)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(ArrayTypeName.of(column.stored()))
            .addCode(body.add("$<};\n").build());
    if (isGeneric(column)) {
      part.addAnnotation(unchecked());
    }
    return part.build();
  }

  /** Java makes no array of a generic type, so that one of wildcards stands in for it. */
  private static CodeBlock newArray(Column column, CodeBlock dimensions) {
    TypeName element = column.stored();
    return isGeneric(column)
        ? CodeBlock.of(
            "($T) new $T<?>$L",
            ArrayTypeName.of(element),
            ((ParameterizedTypeName) element).rawType(),
            dimensions)
        : CodeBlock.of("new $T$L", element, dimensions);
  }

  private static boolean isGeneric(Column column) {
    return column.stored() instanceof ParameterizedTypeName;
  }

  private static AnnotationSpec unchecked() {
    return AnnotationSpec.builder(JavaTypes.SUPPRESS_WARNINGS)
        .addMember("value", "$S", "unchecked")
        .build();
  }
}
