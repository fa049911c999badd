package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.text.KeyText;
import dev.codebook.compiler.model.Key;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The key that stands for a code outside, in a set of several keys. */
final class WireKey {

  private static final String NAME = "wireKey";

  private WireKey() {}

  /** The name of the accessor of the wire key of a set that has one. */
  static String accessor(SetTypes types) {
    return types.hasSeveralKeys() ? NAME : types.set().keys().get(0).name();
  }

  // throw CodeTexts.unwired("DeliveryCode");
  /** What refuses to stand for a code outside of Java, in a set without a wire key. */
  static CodeBlock refusal(SetTypes types) {
    return CodeBlock.builder()
        .addStatement(
            "throw $T.$L($S)",
            JavaTypes.CODE_TEXTS,
            types.hasParts() ? "inParts" : "unwired",
            types.set().name())
        .build();
  }

  // default int wireKey() {
  //   return asRest().orElseThrow(() -> CodeTexts.lacking(this, "rest key"));
  // }
  /** The accessor; none for a set with one key, whose accessor it is, or with none chosen. */
  static List<MethodSpec> of(SetTypes types) {
    Optional<Key> wire = types.set().wire();
    if (wire.isEmpty() || !types.hasSeveralKeys()) {
      return List.of();
    }
    Key key = wire.get();
    return List.of(
        MethodSpec.methodBuilder(NAME)
            .addJavadoc(
                """
                The key that stands for this code outside of Java.

                @return the $L
                @throws IllegalStateException if this code came unrecognized by another key""",
                KeyText.phrase(key))
            .addAnnotations(Jackson.value(types))
            .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
            .returns(JavaTypes.of(key.type()))
            .addStatement(
                "return as$L().orElseThrow(() -> $T.lacking(this, $S))",
                SetTypes.suffix(key),
                JavaTypes.CODE_TEXTS,
                KeyText.phrase(key))
            .build());
  }
}
