package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.text.KeyText;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The look-ups of the closed type: for each key one that may be empty, and one that throws. */
public final class Lookups {

  private Lookups() {}

  public static List<MethodSpec> of(SetTypes types) {
    if (types.hasParts()) {
      return PartsLookups.ofClosedType(types);
    }
    List<MethodSpec> lookups = new ArrayList<>();
    for (Key key : types.set().keys()) {
      lookups.add(find(types, key));
      lookups.add(from(types, key));
    }
    Optional<Key> wire = types.set().wire();
    if (wire.isPresent() && !isCalledString(wire.get())) {
      lookups.add(fromString(types, wire.get()));
    }
    return lookups;
  }

  /** Whether the look-up by a text key is {@code fromString} already. */
  private static boolean isCalledString(Key key) {
    return key.type() == KeyType.TEXT && SetTypes.suffix(key).equals("String");
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
            KeyText.parameter(key))
        .addStatement("return $T.ofNullable($L)", JavaTypes.OPTIONAL, Index.get(types, key, "key"))
        .build();
  }

  // public static DeliveryCode fromRest(int key) {
  //   DeliveryCode code = Index.BY_REST.get(key);
  //   if (code == null) {
  //     throw new IllegalArgumentException("DeliveryCode has no rest key " + key + ". …");
  //   }
  //   return code;
  // }
  private static MethodSpec from(SetTypes types, Key key) {
    String quote = key.type() == KeyType.TEXT ? "'" : "";
    return lookup("from", key, types.closed())
        .addJavadoc(
            """
            Finds the code that the vendor sends as {@code key}.

            @param key the $L
            @return the code
            @throws IllegalArgumentException if the key is not recognized""",
            KeyText.parameter(key))
        .addStatement("$T code = $L", types.closed(), Index.get(types, key, "key"))
        .beginControlFlow("if (code == null)")
        .addStatement(
            "throw new $T(\n$S + $L + $S)",
            JavaTypes.ILLEGAL_ARGUMENT,
            types.set().name() + (" has no " + KeyText.phrase(key) + " " + quote),
            CodeMethods.shown(types, key, "key"),
            quote + ". " + types.set().openName() + " keeps keys that the catalog does not hold.")
        .endControlFlow()
        .addStatement("return code")
        .build();
  }

  // public static DeliveryCode fromString(String key) {
  //   return fromRest(CodeTexts.toInt("DeliveryCode", key));
  // }
  private static MethodSpec fromString(SetTypes types, Key key) {
    String from = "from" + SetTypes.suffix(key);
    return named("fromString", JavaTypes.STRING, types.closed())
        .addJavadoc("$L", javadocOfFromString(from, key))
        .addStatement("return $L($L)", from, parsed(types, key))
        .build();
  }

  private static String javadocOfFromString(String from, Key key) {
    return """
        The same as {@link #%1$s} for a text, by the name that JAX-RS looks for.

        @param key the %2$s%3$s
        @return the code
        @throws IllegalArgumentException if the key is not recognized%4$s"""
        .formatted(
            from,
            KeyText.phrase(key),
            inDecimal(key),
            key.type() == KeyType.TEXT ? "" : ", or the text is not such a number");
  }

  /** The expression of the key that is in a text. */
  static CodeBlock parsed(SetTypes types, Key key) {
    return switch (key.type()) {
      case INT -> CodeBlock.of("$T.toInt($S, key)", JavaTypes.CODE_TEXTS, types.set().name());
      case LONG -> CodeBlock.of("$T.toLong($S, key)", JavaTypes.CODE_TEXTS, types.set().name());
      case TEXT -> CodeBlock.of("key");
    };
  }

  static String inDecimal(Key key) {
    return key.type() == KeyType.TEXT ? "" : " in decimal";
  }

  static String thrown(Key key) {
    return key.type() == KeyType.TEXT
        ? ""
        : "\n@throws IllegalArgumentException if the text is not such a number";
  }

  private static MethodSpec.Builder lookup(String verb, Key key, TypeName returned) {
    return named(verb + SetTypes.suffix(key), JavaTypes.of(key.type()), returned);
  }

  // public static DeliveryCode from(int key) {
  private static MethodSpec.Builder named(String name, TypeName parameter, TypeName returned) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(returned)
        .addParameter(parameter, "key");
  }
}
