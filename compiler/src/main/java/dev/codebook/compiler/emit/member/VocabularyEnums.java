package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.JavaLiteral;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.text.JavadocText;
import dev.codebook.compiler.emit.text.MemberText;
import dev.codebook.compiler.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The vocabularies that a set declares, each as a nested enum. */
public final class VocabularyEnums {

  private VocabularyEnums() {}

  public static List<TypeSpec> of(SetTypes types) {
    List<TypeSpec> enums = new ArrayList<>();
    for (Vocabulary vocabulary : types.set().vocabularies()) {
      enums.add(vocabulary(vocabulary));
    }
    return enums;
  }

  // public enum Retry {
  //   CAN_HELP("Can help");
  // }
  private static TypeSpec vocabulary(Vocabulary vocabulary) {
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(vocabulary.name())
            .addJavadoc("$L", JavadocText.wrap(meaning(vocabulary)))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    for (Vocabulary.Term term : vocabulary.terms()) {
      type.addEnumConstant(term.constant(), word(term));
    }
    return type.addField(FieldSpec.builder(JavaTypes.STRING, "title", NestedEnum.FIELD).build())
        .addMethod(constructor())
        .addMethod(title())
        .build();
  }

  private static String meaning(Vocabulary vocabulary) {
    return vocabulary.description().isPresent()
        ? JavadocText.escape(vocabulary.description().get())
        : "The values of {@code " + vocabulary.name() + "}.";
  }

  // CAN_HELP("Can help")
  private static TypeSpec word(Vocabulary.Term term) {
    return TypeSpec.anonymousClassBuilder("$L", JavaLiteral.string(term.title()))
        .addJavadoc("$L", MemberText.constant(JavadocText.escape(term.title()), term.description()))
        .build();
  }

  // Retry(String title) {
  //   this.title = title;
  // }
  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addParameter(JavaTypes.STRING, "title")
        .addStatement("this.title = title")
        .build();
  }

  // public String title() {
  //   return title;
  // }
  private static MethodSpec title() {
    return NestedEnum.accessor("title", JavaTypes.STRING, "the word as the catalog writes it");
  }
}
