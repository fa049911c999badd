package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.MethodSpec;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.text.KeyText;
import dev.codebook.compiler.model.Key;
import java.util.ArrayList;
import java.util.List;

/** The way from what the vendor sends to the open type. */
public final class OpenLookups {

  private OpenLookups() {}

  public static List<MethodSpec> of(SetTypes types) {
    List<MethodSpec> lookups = new ArrayList<>();
    for (Key key : types.set().keys()) {
      lookups.add(of(types, key));
    }
    if (Lookups.isOnlyText(types)) {
      lookups.add(fromString(types));
    }
    return lookups;
  }

  // static AnyDeliveryCode ofRest(int key) {
  //   DeliveryCode code = DeliveryCode.Index.BY_REST.get(key);
  //   return code != null ? code : new Unrecognized.Rest(key);
  // }
  private static MethodSpec of(SetTypes types, Key key) {
    return Lookups.named("of" + SetTypes.suffix(key), key, types.open())
        .addJavadoc(
            """
            Finds the code that the vendor sends as {@code key}, or keeps the key.

            @param key the $L
            @return the code, or an {@link Unrecognized} that holds the key; never null""",
            KeyText.phrase(key))
        .addStatement("$T code = $L", types.closed(), Index.get(types, key, "key"))
        .addStatement("return code != null ? code : new $T(key)", types.unrecognized(key))
        .build();
  }

  // static AnyDeliveryStatus fromString(String key) {
  //   return of(key);
  // }
  private static MethodSpec fromString(SetTypes types) {
    Key key = types.set().keys().get(0);
    String of = "of" + SetTypes.suffix(key);
    return Lookups.named("fromString", key, types.open())
        .addJavadoc(
            """
            The same as {@link #$L}, by the name that JAX-RS looks for.

            @param key the $L
            @return the code, or an {@link Unrecognized} that holds the key; never null""",
            of,
            KeyText.phrase(key))
        .addStatement("return $L(key)", of)
        .build();
  }
}
