package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.model.Integration;
import dev.codebook.compiler.model.KeyType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The converter by which Spring takes a text for a code, and a code for its key. */
public final class SpringConverter {

  private static final String NAME = "SpringConverter";

  private SpringConverter() {}

  // @Component("com.example.AnyDeliveryCode.SpringConverter")
  // @ConfigurationPropertiesBinding
  // class SpringConverter implements GenericConverter { … }
  /** The converter of a set, which the open type nests; none if Spring is not there. */
  public static List<TypeSpec> of(SetTypes types) {
    if (!types.catalog().serve(Integration.SPRING)) {
      return List.of();
    }
    ClassName name = types.open().nestedClass(NAME);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addJavadoc(
                "Takes texts for codes, and codes for texts, by their keys. Spring finds it by a"
                    + " component scan.")
            .addAnnotation(component(name))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addSuperinterface(JavaTypes.GENERIC_CONVERTER)
            .addMethod(JpaConverter.constructor())
            .addMethod(pairs(types))
            .addMethod(convert(types));
    if (types.catalog().serve(Integration.SPRING_BOOT)) {
      type.addAnnotation(JavaTypes.PROPERTIES_BINDING);
    }
    return List.of(type.build());
  }

  /** With the package in the bean's name: several packages may have a set of one name. */
  private static AnnotationSpec component(ClassName name) {
    return AnnotationSpec.builder(JavaTypes.COMPONENT)
        .addMember("value", "$S", name.canonicalName())
        .build();
  }

  // @Override
  // public Set<GenericConverter.ConvertiblePair> getConvertibleTypes() {
  //   return Set.of(
  //       new GenericConverter.ConvertiblePair(String.class, AnyDeliveryCode.class),
  //       …);
  // }
  private static MethodSpec pairs(SetTypes types) {
    ClassName pair = JavaTypes.GENERIC_CONVERTER.nestedClass("ConvertiblePair");
    CodeBlock.Builder pairs = CodeBlock.builder();
    for (ClassName type : List.of(types.open(), types.closed())) {
      pairs.add(pairs.isEmpty() ? "\n" : ",\n");
      pairs.add("new $T($T.class, $T.class),\n", pair, JavaTypes.STRING, type);
      pairs.add("new $T($T.class, $T.class)", pair, type, JavaTypes.STRING);
    }
    return Overriding.method("getConvertibleTypes", JavaTypes.generic(JavaTypes.SET, pair))
        .addStatement("return $T.of($L)", JavaTypes.SET, pairs.build())
        .build();
  }

  // @Override
  // public Object convert(Object source, TypeDescriptor from, TypeDescriptor to) {
  //   if (source instanceof AnyDeliveryCode code) {
  //     return String.valueOf(code.wireKey());
  //   }
  //   …
  // }
  private static MethodSpec convert(SetTypes types) {
    MethodSpec.Builder method =
        Overriding.method("convert", JavaTypes.OBJECT)
            .addParameter(JavaTypes.OBJECT, "source")
            .addParameter(JavaTypes.TYPE_DESCRIPTOR, "from")
            .addParameter(JavaTypes.TYPE_DESCRIPTOR, "to");
    if (types.set().wire().isEmpty()) {
      return method.addCode(WireKey.refusal(types)).build();
    }
    return method
        .beginControlFlow("if (source instanceof $T code)", types.open())
        .addStatement("return $T.valueOf(code.$L())", JavaTypes.STRING, WireKey.accessor(types))
        .endControlFlow()
        .beginControlFlow("if (source == null$L)", orEmpty(types))
        .addStatement("return null")
        .endControlFlow()
        .addStatement("$1T key = ($1T) source", JavaTypes.STRING)
        .addStatement(
            "return to.getType() == $1T.class ? $1T.fromString(key) : $2T.valueOf(key)",
            types.closed(),
            types.open())
        .build();
  }

  /** An empty text is no number, as Spring sees it, but it may be a key that is a text. */
  private static String orEmpty(SetTypes types) {
    boolean isText = types.set().wire().orElseThrow().type() == KeyType.TEXT;
    return isText ? "" : " || source.equals(\"\")";
  }
}
