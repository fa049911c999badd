package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.Column;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.Layout;
import dev.codebook.compiler.emit.shape.ValueShape;
import dev.codebook.compiler.model.Code;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The columns that are not in the constants: an array each, in a class of its own, so that a column
 * costs nothing until it is read and none outgrows a class file.
 */
public final class Table {

  private static final Modifier[] CLASS = {Modifier.STATIC, Modifier.FINAL};

  private Table() {}

  // private static final class Table {
  //   static final class Title_ { … }
  // }
  /** The class; none if the constants keep everything. */
  public static List<TypeSpec> of(Layout layout) {
    if (layout.inTable().isEmpty()) {
      return List.of();
    }
    TypeSpec.Builder table =
        TypeSpec.classBuilder("Table")
            .addJavadoc("The columns, in the order of the constants, each loaded when first read.")
            .addModifiers(Modifier.PRIVATE)
            .addModifiers(CLASS);
    for (Column column : layout.inTable()) {
      table.addType(column(layout, column));
    }
    return List.of(table.build());
  }

  // static final class Title_ {
  //   static final String[] VALUES = new String[600];
  //
  //   static {
  //     System.arraycopy(part0(), 0, VALUES, 0, 500);
  //     System.arraycopy(part1(), 0, VALUES, 500, 100);
  //   }
  // }
  private static TypeSpec column(Layout layout, Column column) {
    List<List<Code>> parts = layout.size().chunks(layout.codes(), column);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(Layout.className(column))
            .addModifiers(CLASS)
            .addField(values(column, layout.codes().size()))
            .addStaticBlock(filling(parts));
    for (int i = 0; i < parts.size(); i++) {
      type.addMethod(part(column, i, parts.get(i)));
    }
    return type.build();
  }

  private static FieldSpec values(Column column, int size) {
    FieldSpec.Builder values =
        FieldSpec.builder(ArrayTypeName.of(column.shape().kept()), "VALUES", CLASS)
            .initializer("$L", newArray(column, "[" + size + "]"));
    if (isGeneric(column)) {
      values.addAnnotation(unchecked());
    }
    return values.build();
  }

  private static CodeBlock filling(List<List<Code>> parts) {
    CodeBlock.Builder filling = CodeBlock.builder();
    int first = 0;
    for (int i = 0; i < parts.size(); i++) {
      int size = parts.get(i).size();
      filling.addStatement(
          "$T.arraycopy(part$L(), 0, VALUES, $L, $L)", JavaTypes.SYSTEM, i, first, size);
      first += size;
    }
    return filling.build();
  }

  // private static String[] part0() {
  //   return new String[] {
  //     "Message unroutable",
  //   };
  // }
  private static MethodSpec part(Column column, int number, List<Code> codes) {
    MethodSpec.Builder part =
        MethodSpec.methodBuilder("part" + number)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(ArrayTypeName.of(column.shape().kept()))
            .addCode("return $L {\n$>", newArray(column, "[]"))
            .addCode(rows(column, codes))
            .addCode("$<};\n");
    if (isGeneric(column)) {
      part.addAnnotation(unchecked());
    }
    return part.build();
  }

  /** Rows of literals are one text: JavaPoet pays for each part of a block, not for its length. */
  private static CodeBlock rows(Column column, List<Code> codes) {
    if (column.shape().isLiteral()) {
      StringBuilder rows = new StringBuilder();
      for (Code code : codes) {
        rows.append(column.literal(code)).append(",\n");
      }
      return CodeBlock.of("$L", rows);
    }
    CodeBlock.Builder rows = CodeBlock.builder();
    for (Code code : codes) {
      CodeBlock value = column.value(code);
      rows.add(column.shape().isSet() ? ValueShape.unmodifiable(value) : value).add(",\n");
    }
    return rows.build();
  }

  /** Java makes no array of a generic type, so one of wildcards takes its place. */
  private static CodeBlock newArray(Column column, String dimensions) {
    TypeName kept = column.shape().kept();
    return isGeneric(column)
        ? CodeBlock.of(
            "($T[]) new $T<?>$L",
            kept,
            column.shape().isSet() ? JavaTypes.SET : JavaTypes.LIST,
            dimensions)
        : CodeBlock.of("new $T$L", kept, dimensions);
  }

  private static boolean isGeneric(Column column) {
    return column.shape().isSet() || column.shape().isList();
  }

  private static AnnotationSpec unchecked() {
    return AnnotationSpec.builder(JavaTypes.SUPPRESS_WARNINGS)
        .addMember("value", "$S", "unchecked")
        .build();
  }
}
