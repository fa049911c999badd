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
import javax.lang.model.element.Modifier;

/** The way from what the vendor sends to the open type. */
public final class OpenLookups {

  private OpenLookups() {}

  public static List<MethodSpec> of(SetTypes types) {
    if (types.hasParts()) {
      return List.of(PartsLookups.ofOpenType(types));
    }
    List<MethodSpec> lookups = new ArrayList<>();
    for (Key key : types.set().keys()) {
      lookups.add(of(types, key));
    }
    if (types.set().wire().isPresent()) {
      lookups.add(valueOf(types, types.set().wire().get()));
    }
    return lookups;
  }

  // static AnyDeliveryCode ofRest(int key) {
  //   DeliveryCode code = DeliveryCode.Index.BY_REST.get(key);
  //   return code != null ? code : UnrecognizedCodes.met(new Unrecognized.Rest(key));
  // }
  private static MethodSpec of(SetTypes types, Key key) {
    boolean isText = key.type() == KeyType.TEXT;
    MethodSpec.Builder method =
        open("of" + SetTypes.suffix(key), types)
            .addJavadoc(
                """
                Finds the code that the vendor sends as {@code key}, or keeps the key.

                @param key the $L
                @return $L""",
                KeyText.parameter(key),
                returned(key))
            .addAnnotations(isText ? List.of() : Jackson.creator(types, key))
            .addParameter(received(key), "key");
    // Not a String, so that valueOf is the only way from a String: frameworks refuse two.
    if (isText) {
      method.addStatement("$T text = key.toString()", JavaTypes.STRING);
    }
    if (key.mask().isPresent()) {
      return method.addCode(masked(types, key)).build();
    }
    String held = isText ? "text" : "key";
    return method
        .addStatement("$T code = $L", types.closed(), Index.get(types, key, held))
        .addStatement(
            "return code != null ? code : $T.met(new $T($L))",
            JavaTypes.UNRECOGNIZED_CODES,
            types.unrecognized(key),
            held)
        .build();
  }

  // int masked = key & AnyDeliveryCode.KEY_MASK;
  // DeliveryCode code = DeliveryCode.Index.BY_KEY.get(masked);
  // if (code == null) {
  //   return UnrecognizedCodes.met(new Unrecognized(key), masked);
  // }
  // return key == masked ? code : new Variant(key, code);
  private static CodeBlock masked(SetTypes types, Key key) {
    return CodeBlock.builder()
        .addStatement("$T masked = $L", JavaTypes.of(key.type()), Masks.masked(types, key, "key"))
        .addStatement("$T code = $L", types.closed(), Index.get(types, key, CodeBlock.of("masked")))
        .beginControlFlow("if (code == null)")
        .addStatement(
            "return $T.met(new $T(key), masked)",
            JavaTypes.UNRECOGNIZED_CODES,
            types.unrecognized(key))
        .endControlFlow()
        .addStatement("return key == masked ? code : new $T(key, code)", types.variant(key))
        .build();
  }

  private static TypeName received(Key key) {
    return key.type() == KeyType.TEXT ? JavaTypes.CHAR_SEQUENCE : JavaTypes.of(key.type());
  }

  // static AnyDeliveryCode valueOf(String key) {
  //   return ofRest(CodeTexts.toInt("DeliveryCode", key));
  // }
  private static MethodSpec valueOf(SetTypes types, Key key) {
    return open("valueOf", types)
        .addJavadoc("$L", javadocOfValueOf(key))
        .addAnnotations(key.type() == KeyType.TEXT ? Jackson.creator(types, key) : List.of())
        .addParameter(JavaTypes.STRING, "key")
        .addStatement("return of$L($L)", SetTypes.suffix(key), Lookups.parsed(types, key))
        .build();
  }

  private static String javadocOfValueOf(Key key) {
    return """
        The same as {@link #of%1$s} for a text, by the name that frameworks look for.

        @param key the %2$s%3$s
        @return %4$s%5$s"""
        .formatted(
            SetTypes.suffix(key),
            KeyText.phrase(key),
            Lookups.inDecimal(key),
            returned(key),
            Lookups.thrown(key));
  }

  private static String returned(Key key) {
    return key.mask().isPresent()
        ? "the code, or a {@link Variant} of it if the key has bits outside the mask, or an\n"
            + "    {@link Unrecognized} that holds the key; never null"
        : "the code, or an {@link Unrecognized} that holds the key; never null";
  }

  private static MethodSpec.Builder open(String name, SetTypes types) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(types.open());
  }
}
