package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.Column;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.Layout;
import dev.codebook.compiler.emit.shape.ValueShape;
import dev.codebook.compiler.emit.text.CodeText;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Synonym;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constants of an enum, and how each is constructed. */
public final class EnumConstants {

  private EnumConstants() {}

  /** Adds the constants, for which JavaPoet has no list. */
  public static void addTo(TypeSpec.Builder type, Layout layout) {
    CodeText text = new CodeText(layout.types());
    for (Code code : layout.codes()) {
      type.addEnumConstant(code.constant(), constant(code, layout.inConstants(), text.of(code)));
    }
  }

  // @Deprecated
  // public static final DeliveryCode UNROUTABLE = MESSAGE_UNROUTABLE;
  /** The other names of the codes, as constants that are not enum constants. */
  public static List<FieldSpec> synonyms(Layout layout, ClassName type) {
    List<FieldSpec> synonyms = new ArrayList<>();
    for (Code code : layout.codes()) {
      for (Synonym synonym : code.synonyms()) {
        synonyms.add(
            FieldSpec.builder(
                    type, synonym.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", CodeText.synonym(synonym, code))
                .addAnnotation(JavaTypes.DEPRECATED)
                .initializer("$L", code.constant())
                .build());
      }
    }
    return synonyms;
  }

  // private final int rest;
  public static List<FieldSpec> fields(Layout layout) {
    List<FieldSpec> fields = new ArrayList<>();
    for (Column column : layout.inConstants()) {
      fields.add(
          FieldSpec.builder(column.shape().kept(), column.name(), Modifier.PRIVATE, Modifier.FINAL)
              .build());
    }
    return fields;
  }

  // DeliveryCode(int rest, String title) {
  //   this.rest = rest;
  //   this.title = title;
  // }
  /** The constructor; none if the constants keep nothing. */
  public static List<MethodSpec> constructor(Layout layout) {
    if (!layout.isWrittenOut()) {
      return List.of();
    }
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    for (Column column : layout.inConstants()) {
      CodeBlock given = CodeBlock.of("$L", column.name());
      constructor.addParameter(column.shape().kept(), column.name());
      constructor.addStatement(
          "this.$L = $L",
          column.name(),
          column.shape().isSet() ? ValueShape.unmodifiable(given) : given);
    }
    return List.of(constructor.build());
  }

  // MESSAGE_UNROUTABLE(402, "Message unroutable")
  private static TypeSpec constant(Code code, List<Column> columns, String javadoc) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    for (Column column : columns) {
      arguments.add(arguments.isEmpty() ? "" : ",$W").add(column.value(code));
    }
    TypeSpec.Builder constant =
        TypeSpec.anonymousClassBuilder(arguments.build()).addJavadoc("$L", javadoc);
    if (code.deprecated().isPresent()) {
      constant.addAnnotation(JavaTypes.DEPRECATED);
    }
    return constant.build();
  }
}
