package dev.codebook.compiler.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import javax.lang.model.element.Modifier;

/** The look-ups of the closed type, by each key: one that may come back empty, one that throws. */
final class LookupsPart implements Part {

  @Override
  public void addTo(TypeSpec.Builder type, Layout layout) {
    SetTypes types = layout.types();
    for (Key key : types.set().keys()) {
      type.addMethod(find(types, key));
      type.addMethod(from(types, key));
    }
    if (hasOnlyText(types)) {
      type.addMethod(fromString(types));
    }
  }

  /** Whether a text alone says which code is meant, so that frameworks can convert it. */
  static boolean hasOnlyText(SetTypes types) {
    Key key = types.set().keys().get(0);
    boolean isNamedSo = SetTypes.suffix(key).equals("String");
    return !types.hasSeveralKeys() && key.type() == KeyType.TEXT && !isNamedSo;
  }

  private static MethodSpec find(SetTypes types, Key key) {
    return lookup("find" + SetTypes.suffix(key), types, key)
        .addJavadoc("The code that the vendor sends as {@code key}; empty for an unrecognized one.")
        .returns(ParameterizedTypeName.get(JavaTypes.OPTIONAL, types.closed()))
        .addStatement(
            "return $T.ofNullable($L)", JavaTypes.OPTIONAL, IndexPart.get(types, key, "key"))
        .build();
  }

  private static MethodSpec from(SetTypes types, Key key) {
    return lookup("from" + SetTypes.suffix(key), types, key)
        .addJavadoc("The code that the vendor sends as {@code key}.\n\n")
        .addJavadoc("@throws IllegalArgumentException for an unrecognized key\n")
        .returns(types.closed())
        .addStatement("$T code = $L", types.closed(), IndexPart.get(types, key, "key"))
        .beginControlFlow("if (code == null)")
        .addStatement(
            "throw new $T($S + key)",
            JavaTypes.ILLEGAL_ARGUMENT,
            "No " + types.set().name() + " has the " + IndexPart.phrase(key) + " ")
        .endControlFlow()
        .addStatement("return code")
        .build();
  }

  private static MethodSpec fromString(SetTypes types) {
    Key key = types.set().keys().get(0);
    return lookup("fromString", types, key)
        .addJavadoc(
            "The same as {@link #$L}, by the name that JAX-RS looks for.\n\n", fromName(key))
        .addJavadoc("@throws IllegalArgumentException for an unrecognized key\n")
        .returns(types.closed())
        .addStatement("return $L(key)", fromName(key))
        .build();
  }

  private static String fromName(Key key) {
    return "from" + SetTypes.suffix(key);
  }

  static MethodSpec.Builder lookup(String name, SetTypes types, Key key) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addParameter(SetTypes.of(key.type()), "key");
  }
}
