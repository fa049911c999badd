package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.text.KeyText;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The look-ups of the closed type: for each key one that may be empty, and one that throws. */
public final class Lookups {

  private Lookups() {}

  public static List<MethodSpec> of(SetTypes types) {
    List<MethodSpec> lookups = new ArrayList<>();
    for (Key key : types.set().keys()) {
      lookups.add(find(types, key));
      lookups.add(from(types, key));
    }
    if (isOnlyText(types)) {
      lookups.add(fromString(types));
    }
    return lookups;
  }

  /** Whether a text alone says which code is meant, so that frameworks can convert it. */
  static boolean isOnlyText(SetTypes types) {
    Key key = types.set().keys().get(0);
    boolean isNamedSo = SetTypes.suffix(key).equals("String");
    return !types.hasSeveralKeys() && key.type() == KeyType.TEXT && !isNamedSo;
  }

  // public static Optional<DeliveryCode> findRest(int key) {
  //   return Optional.ofNullable(Index.BY_REST.get(key));
  // }
  private static MethodSpec find(SetTypes types, Key key) {
    return lookup("find", key, types.optionalOfClosed())
        .addJavadoc(
            """
            Finds the code that the vendor sends as {@code key}.

            @param key the $L
            @return the code; empty if the key is not recognized""",
            KeyText.phrase(key))
        .addStatement("return $T.ofNullable($L)", JavaTypes.OPTIONAL, Index.get(types, key, "key"))
        .build();
  }

  // public static DeliveryCode fromRest(int key) {
  //   DeliveryCode code = Index.BY_REST.get(key);
  //   if (code == null) {
  //     throw new IllegalArgumentException("No DeliveryCode has the rest key " + key);
  //   }
  //   return code;
  // }
  private static MethodSpec from(SetTypes types, Key key) {
    return lookup("from", key, types.closed())
        .addJavadoc(
            """
            Finds the code that the vendor sends as {@code key}.

            @param key the $L
            @return the code
            @throws IllegalArgumentException if the key is not recognized""",
            KeyText.phrase(key))
        .addStatement("$T code = $L", types.closed(), Index.get(types, key, "key"))
        .beginControlFlow("if (code == null)")
        .addStatement(
            "throw new $T(\"No $L has the $L \" + key)",
            JavaTypes.ILLEGAL_ARGUMENT,
            types.set().name(),
            KeyText.phrase(key))
        .endControlFlow()
        .addStatement("return code")
        .build();
  }

  // public static DeliveryStatus fromString(String key) {
  //   return from(key);
  // }
  private static MethodSpec fromString(SetTypes types) {
    Key key = types.set().keys().get(0);
    String from = "from" + SetTypes.suffix(key);
    return named("fromString", key, types.closed())
        .addJavadoc(
            """
            The same as {@link #$L}, by the name that JAX-RS looks for.

            @param key the $L
            @return the code
            @throws IllegalArgumentException if the key is not recognized""",
            from,
            KeyText.phrase(key))
        .addStatement("return $L(key)", from)
        .build();
  }

  private static MethodSpec.Builder lookup(String verb, Key key, TypeName returned) {
    return named(verb + SetTypes.suffix(key), key, returned);
  }

  // public static DeliveryCode from(int key) {
  static MethodSpec.Builder named(String name, Key key, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(returned)
        .addParameter(JavaTypes.of(key.type()), "key");
  }
}
