package dev.codebook.compiler.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.model.Vocabulary;
import javax.lang.model.element.Modifier;

/** The vocabularies that a set declares, each as a nested enum. */
final class VocabulariesPart implements Part {

  @Override
  public void addTo(TypeSpec.Builder type, Layout layout) {
    SetTypes types = layout.types();
    for (Vocabulary vocabulary : types.set().vocabularies()) {
      type.addType(nested(types.of(vocabulary), vocabulary));
    }
  }

  private static TypeSpec nested(ClassName name, Vocabulary vocabulary) {
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(name)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc(
                "$L",
                JavadocText.wrap(
                    vocabulary
                        .description()
                        .map(JavadocText::escape)
                        .orElse("The words of " + vocabulary.name() + ".")))
            .addField(JavaTypes.STRING, "title", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor())
            .addMethod(title());
    for (Vocabulary.Term term : vocabulary.terms()) {
      type.addEnumConstant(term.constant(), constant(term));
    }
    return type.build();
  }

  private static TypeSpec constant(Vocabulary.Term term) {
    TypeSpec.Builder constant =
        TypeSpec.anonymousClassBuilder("$L", JavaLiteral.string(term.text()));
    term.description()
        .ifPresent(text -> constant.addJavadoc("$L", JavadocText.wrap(JavadocText.escape(text))));
    return constant.build();
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addParameter(JavaTypes.STRING, "title")
        .addStatement("this.title = title")
        .build();
  }

  private static MethodSpec title() {
    return MethodSpec.methodBuilder("title")
        .addJavadoc("The word as the catalog has it.")
        .addModifiers(Modifier.PUBLIC)
        .returns(JavaTypes.STRING)
        .addStatement("return title")
        .build();
  }
}
