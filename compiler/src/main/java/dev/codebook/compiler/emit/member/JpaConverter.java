package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.text.JavadocText;
import dev.codebook.compiler.model.Integration;
import dev.codebook.compiler.model.Key;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The converters by which Jakarta Persistence stores a code as its key, and never as an ordinal.
 */
public final class JpaConverter {

  private static final String NAME = "JpaConverter";

  private JpaConverter() {}

  /** The converter of the open type; none if Jakarta Persistence is not there. */
  public static List<TypeSpec> ofOpenType(SetTypes types) {
    return isServed(types) ? List.of(converter(types, types.open(), "of").build()) : List.of();
  }

  /**
   * The converter of the closed type. Hibernate refuses two that apply by themselves to one
   * attribute, and that of the open type applies to subtypes, too.
   */
  public static List<TypeSpec> ofClosedType(SetTypes types) {
    return isServed(types) ? List.of(converter(types, types.closed(), "from").build()) : List.of();
  }

  private static boolean isServed(SetTypes types) {
    return types.catalog().serve(Integration.JPA);
  }

  // @Converter(autoApply = true)
  // public static class JpaConverter implements AttributeConverter<AnyDeliveryCode, Integer> { … }
  private static TypeSpec.Builder converter(SetTypes types, ClassName type, String lookup) {
    Optional<Key> wire = types.set().wire();
    TypeName column = wire.isPresent() ? JavaTypes.of(wire.get().type()).box() : JavaTypes.STRING;
    boolean isOpen = type.equals(types.open());
    return TypeSpec.classBuilder(NAME)
        .addJavadoc("$L", isOpen ? javadocOfOpen(types) : javadocOfClosed(types))
        .addAnnotation(annotation(isOpen))
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addSuperinterface(ParameterizedTypeName.get(JavaTypes.ATTRIBUTE_CONVERTER, type, column))
        .addMethod(constructor())
        .addMethod(toColumn(types, type, column))
        .addMethod(toAttribute(types, type, column, lookup));
  }

  private static String javadocOfOpen(SetTypes types) {
    String open = types.set().openName();
    return JavadocText.wrap(
        "Stores each attribute of the type {@link "
            + (open + "}, or {@link " + types.set().name())
            + "}, as its key. Jakarta Persistence applies it by itself.");
  }

  private static String javadocOfClosed(SetTypes types) {
    String open = types.set().openName();
    return JavadocText.wrap(
        "Stores a {@link "
            + (types.set().name() + "} as its key, as {@link " + open + ".JpaConverter} does. ")
            + "Name it in an attribute's {@code Convert} for the message of {@code from} if a"
            + " stored key is not recognized.");
  }

  // @Converter(
  //     autoApply = true
  // )
  private static AnnotationSpec annotation(boolean autoApply) {
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(JavaTypes.JPA_CONVERTER);
    if (autoApply) {
      annotation.addMember("autoApply", "true");
    }
    return annotation.build();
  }

  // public JpaConverter() {
  // }
  static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addJavadoc("For the framework.")
        .addModifiers(Modifier.PUBLIC)
        .build();
  }

  // @Override
  // public Integer convertToDatabaseColumn(AnyDeliveryCode code) {
  //   return code == null ? null : code.wireKey();
  // }
  private static MethodSpec toColumn(SetTypes types, ClassName type, TypeName column) {
    MethodSpec.Builder method =
        Overriding.method("convertToDatabaseColumn", column).addParameter(type, "code");
    if (types.set().wire().isEmpty()) {
      return method.addCode(WireKey.refusal(types)).build();
    }
    return method
        .addStatement("return code == null ? null : code.$L()", WireKey.accessor(types))
        .build();
  }

  // @Override
  // public AnyDeliveryCode convertToEntityAttribute(Integer key) {
  //   return key == null ? null : ofRest(key);
  // }
  private static MethodSpec toAttribute(
      SetTypes types, ClassName type, TypeName column, String lookup) {
    MethodSpec.Builder method =
        Overriding.method("convertToEntityAttribute", type).addParameter(column, "key");
    if (types.set().wire().isEmpty()) {
      return method.addCode(WireKey.refusal(types)).build();
    }
    String suffix = SetTypes.suffix(types.set().wire().get());
    return method
        .addStatement("return key == null ? null : $T.$L$L(key)", type, lookup, suffix)
        .build();
  }
}
