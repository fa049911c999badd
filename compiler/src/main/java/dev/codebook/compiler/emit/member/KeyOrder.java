package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.text.JavadocText;
import dev.codebook.compiler.emit.text.KeyText;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The order of the open type. It cannot be {@code Comparable}, as every enum is that already. */
public final class KeyOrder {

  private KeyOrder() {}

  // static Comparator<AnyDeliveryCode> byKey() {
  //   return Comparator.comparingInt(AnyDeliveryCode::key);
  // }
  /** The comparator; none for a set of several keys of which none is chosen. */
  public static List<MethodSpec> of(SetTypes types) {
    if (types.hasParts()) {
      String javadoc = "{@return an order by the parts of the key, recognized or not}";
      return List.of(byKey(types, javadoc, byParts(types)));
    }
    Optional<Key> wire = types.set().wire();
    if (wire.isEmpty()) {
      return List.of();
    }
    Key key = wire.get();
    CodeBlock order = types.hasSeveralKeys() ? bySeveral(types, key) : byOnly(types, key);
    return List.of(byKey(types, javadoc(types, key), order));
  }

  private static MethodSpec byKey(SetTypes types, String javadoc, CodeBlock order) {
    return MethodSpec.methodBuilder("byKey")
        .addJavadoc("$L", javadoc)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(JavaTypes.generic(JavaTypes.COMPARATOR, types.open()))
        .addStatement("return $L", order)
        .build();
  }

  private static String javadoc(SetTypes types, Key key) {
    String last = types.hasSeveralKeys() ? ", and those last that came by another key" : "";
    return JavadocText.wrap(
        "{@return an order by the " + (KeyText.phrase(key) + ", recognized or not" + last + "}"));
  }

  private static CodeBlock byOnly(SetTypes types, Key key) {
    return CodeBlock.of(
        "$T.$L($T::$L)", JavaTypes.COMPARATOR, comparing(key), types.open(), key.name());
  }

  // Comparator.comparingInt(AnyResultCode::vendor)
  //     .thenComparingInt(AnyResultCode::code)
  private static CodeBlock byParts(SetTypes types) {
    List<Key> parts = types.set().keys();
    CodeBlock.Builder order = CodeBlock.builder().add(byOnly(types, parts.get(0)));
    for (Key part : parts.subList(1, parts.size())) {
      order.add("\n.then$L(", JavaName.capitalized(comparing(part)));
      order.add("$T::$L)", types.open(), part.name());
    }
    return order.build();
  }

  // Comparator.comparing((AnyDeliveryCode code) -> code.asRest().isEmpty())
  //     .thenComparingInt(code -> code.asRest().orElse(0))
  //     .thenComparing(AnyDeliveryCode::keyText)
  private static CodeBlock bySeveral(SetTypes types, Key key) {
    String accessor = "as" + SetTypes.suffix(key);
    return CodeBlock.builder()
        .add("$T.comparing(($T code) -> ", JavaTypes.COMPARATOR, types.open())
        .add("code.$L().isEmpty())\n", accessor)
        .add(".then$L(code -> ", JavaName.capitalized(comparing(key)))
        .add("code.$L().orElse($L))\n", accessor, none(key.type()))
        .add(".thenComparing($T::keyText)", types.open())
        .build();
  }

  private static String comparing(Key key) {
    return switch (key.type()) {
      case INT -> "comparingInt";
      case LONG -> "comparingLong";
      case TEXT -> "comparing";
    };
  }

  private static String none(KeyType type) {
    return type == KeyType.TEXT ? "\"\"" : "0";
  }
}
