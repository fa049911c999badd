package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.model.Integration;
import dev.codebook.compiler.model.Key;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * What Jackson looks for, so that a code is its key in JSON. Jackson 2 and 3 share the annotations.
 */
public final class Jackson {

  /** No name of a catalog has an underscore, so it hides no other method. */
  private static final String NAME = "json_";

  private Jackson() {}

  // @JsonValue
  /** The annotation of the accessor of the wire key; none if Jackson is not there. */
  static List<AnnotationSpec> value(SetTypes types) {
    return isServed(types)
        ? List.of(AnnotationSpec.builder(JavaTypes.JSON_VALUE).build())
        : List.of();
  }

  // @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  /** The annotation of the open type's look-up by the wire key; none for another key. */
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
            MethodSpec.methodBuilder(NAME)
                .addJavadoc(
                    """
                    For Jackson.

                    @return never
                    @throws IllegalStateException always""")
                .addAnnotation(JavaTypes.JSON_VALUE)
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(JavaTypes.OBJECT)
                .addCode(WireKey.refusal(types))
                .build())
        : List.of();
  }

  // @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  // public static DeliveryCode json_(AnyDeliveryCode code) {
  //   return fromRest(code.wireKey());
  // }
  /**
   * The way from JSON to the closed type. It goes by the open type, which Jackson gives just what
   * the type of its key asks for: an enum would take a 1.5 for a 1, and a 1 for "1".
   */
  public static List<MethodSpec> reader(SetTypes types) {
    if (!isServed(types)) {
      return List.of();
    }
    Optional<Key> wire = types.set().wire();
    MethodSpec.Builder reader =
        reader(types.closed(), wire.isPresent() ? types.open() : JavaTypes.OBJECT);
    if (wire.isPresent()) {
      reader.addStatement(
          "return from$L(code.$L())", SetTypes.suffix(wire.get()), WireKey.accessor(types));
    } else {
      reader.addCode(WireKey.refusal(types));
    }
    return List.of(reader.build());
  }

  // @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  // public static LanguageLiving json_(Language code) {
  //   return (LanguageLiving) code;
  // }
  /** The way from JSON to the enum of a section, by the closed type of its set. */
  public static List<MethodSpec> reader(SetTypes types, ClassName section) {
    return isServed(types)
        ? List.of(reader(section, types.closed()).addStatement("return ($T) code", section).build())
        : List.of();
  }

  private static MethodSpec.Builder reader(ClassName type, ClassName delegate) {
    return MethodSpec.methodBuilder(NAME)
        .addJavadoc(
            """
            For Jackson.

            @param code what the JSON holds
            @return the code""")
        .addAnnotation(creator())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(type)
        .addParameter(delegate, "code");
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
