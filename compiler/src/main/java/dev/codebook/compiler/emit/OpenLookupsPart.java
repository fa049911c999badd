package dev.codebook.compiler.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.model.Key;

/** The way from what the vendor sends to the open type. */
final class OpenLookupsPart implements Part {

  @Override
  public void addTo(TypeSpec.Builder type, Layout layout) {
    SetTypes types = layout.types();
    for (Key key : types.set().keys()) {
      type.addMethod(of(types, key));
    }
    if (LookupsPart.hasOnlyText(types)) {
      type.addMethod(fromString(types));
    }
  }

  private static MethodSpec of(SetTypes types, Key key) {
    return LookupsPart.lookup("of" + SetTypes.suffix(key), types, key)
        .addJavadoc(
            "The code that the vendor sends as {@code key}, or an {@link Unrecognized} that keeps the"
                + " key.")
        .returns(types.open())
        .addStatement("$T code = $L", types.closed(), IndexPart.get(types, key, "key"))
        .addStatement("return code != null ? code : new $T(key)", types.unrecognized(key))
        .build();
  }

  private static MethodSpec fromString(SetTypes types) {
    String of = "of" + SetTypes.suffix(types.set().keys().get(0));
    return LookupsPart.lookup("fromString", types, types.set().keys().get(0))
        .addJavadoc("The same as {@link #$L}, by the name that JAX-RS looks for.", of)
        .returns(types.open())
        .addStatement("return $L(key)", of)
        .build();
  }
}
