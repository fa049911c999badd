package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.model.Integration;
import dev.codebook.compiler.model.Key;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * What Jackson looks for, so that a code is its key in JSON. Jackson 2 and 3 share the annotations.
 */
public final class Jackson {

  /** No name of a catalog has an underscore, so it hides no other method. */
  private static final String REFUSAL = "json_";

  private Jackson() {}

  // @JsonValue
  /** The annotation of the accessor of the wire key; none if Jackson is not there. */
  static List<AnnotationSpec> value(SetTypes types) {
    return isServed(types)
        ? List.of(AnnotationSpec.builder(JavaTypes.JSON_VALUE).build())
        : List.of();
  }

  // @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  /** The annotation of the look-up by the wire key; none for another key. */
  static List<AnnotationSpec> creator(SetTypes types, Key key) {
    return isServed(types) && types.isWire(key) ? List.of(creator()) : List.of();
  }

  // @JsonValue
  // default Object json_() {
  //   throw CodeTexts.unwired("DeliveryCode");
  // }
  /** What refuses to write codes of a set that does not say which key stands for them. */
  public static List<MethodSpec> refusalToWrite(SetTypes types) {
    return isServed(types) && types.set().wire().isEmpty()
        ? List.of(
            MethodSpec.methodBuilder(REFUSAL)
                .addAnnotation(JavaTypes.JSON_VALUE)
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(JavaTypes.OBJECT)
                .addStatement("throw $T.unwired($S)", JavaTypes.CODE_TEXTS, types.set().name())
                .build())
        : List.of();
  }

  // @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  // static DeliveryCode json_(Object key) {
  //   throw CodeTexts.unwired("DeliveryCode");
  // }
  /** What refuses to read such codes. */
  public static List<MethodSpec> refusalToRead(SetTypes types) {
    return isServed(types) && types.set().wire().isEmpty()
        ? List.of(refusalToRead(types.closed(), types.set().name()))
        : List.of();
  }

  private static MethodSpec refusalToRead(ClassName type, String set) {
    return MethodSpec.methodBuilder(REFUSAL)
        .addAnnotation(creator())
        .addModifiers(Modifier.STATIC)
        .returns(type)
        .addParameter(JavaTypes.OBJECT, "key")
        .addStatement("throw $T.unwired($S)", JavaTypes.CODE_TEXTS, set)
        .build();
  }

  private static boolean isServed(SetTypes types) {
    return types.catalog().serve(Integration.JACKSON);
  }

  private static AnnotationSpec creator() {
    return AnnotationSpec.builder(JavaTypes.JSON_CREATOR)
        .addMember("mode", "$T.DELEGATING", JavaTypes.JSON_CREATOR.nestedClass("Mode"))
        .build();
  }
}
