package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import javax.lang.model.element.Modifier;

/**
 * What is serialized in place of an unrecognized code. Whoever reads it looks the key up again, as
 * a newer catalog may hold it.
 */
final class SerializedForm {

  /** No name of a catalog has an underscore, so it hides no other type. */
  private static final String NAME = "Serialized_";

  private SerializedForm() {}

  // private Object writeReplace() {
  //   return new Serialized_(key);
  // }
  static MethodSpec replaceBy(LookupKey key) {
    return MethodSpec.methodBuilder("writeReplace")
        .addModifiers(Modifier.PRIVATE)
        .returns(JavaTypes.OBJECT)
        .addStatement("return new $L($L)", NAME, key.arguments())
        .build();
  }

  // private record Serialized_(int key) implements Serializable {
  //   private Object readResolve() {
  //     return AnyDeliveryCode.of(key);
  //   }
  // }
  static TypeSpec of(SetTypes types, LookupKey key) {
    MethodSpec components =
        MethodSpec.compactConstructorBuilder().addParameters(key.parameters()).build();
    return TypeSpec.recordBuilder(NAME)
        .addModifiers(Modifier.PRIVATE)
        .recordConstructor(components)
        .addSuperinterface(JavaTypes.SERIALIZABLE)
        .addMethod(
            MethodSpec.methodBuilder("readResolve")
                .addModifiers(Modifier.PRIVATE)
                .returns(JavaTypes.OBJECT)
                .addStatement("return $T.of$L($L)", types.open(), key.suffix(), key.arguments())
                .build())
        .build();
  }
}
