package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.compiler.emit.shape.JavaTypes;
import javax.lang.model.element.Modifier;

/** The head of a method that an interface declares, whose Javadoc it inherits. */
final class Overriding {

  private Overriding() {}

  // @Override
  // public boolean isIn(…) {
  static MethodSpec.Builder method(String name, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(JavaTypes.OVERRIDE)
        .addModifiers(Modifier.PUBLIC)
        .returns(returned);
  }
}
