package dev.codebook.compiler.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Section;
import javax.lang.model.element.Modifier;

/** The visitor of the closed type: a method for each code, so that none is forgotten. */
final class VisitorPart implements Part {

  @Override
  public void addTo(TypeSpec.Builder type, Layout layout) {
    TypeVariableName result = TypeVariableName.get("R");
    TypeSpec.Builder visitor =
        TypeSpec.interfaceBuilder(layout.types().visitor())
            .addModifiers(Modifier.PUBLIC)
            .addTypeVariable(result)
            .addJavadoc(
                "Decides for each code. A code that is added to the catalog is a method that every"
                    + " visitor has to\nanswer.\n\n@param <R> what is decided\n");
    for (Code code : layout.types().codes()) {
      visitor.addMethod(
          MethodSpec.methodBuilder(method(code))
              .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
              .returns(result)
              .build());
    }
    type.addType(visitor.build());
  }

  /** {@code visitMessageUnroutable}. */
  static String method(Code code) {
    return "visit" + JavaName.pascal(code.constant());
  }

  /** {@code visitLiving}. */
  static String method(Section section) {
    return "visit" + section.name();
  }
}
