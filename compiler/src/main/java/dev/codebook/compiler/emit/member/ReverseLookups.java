package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.JavaName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The look-ups from a value of a field to the codes that have it. */
public final class ReverseLookups {

  private static final Modifier[] STATIC = {Modifier.STATIC, Modifier.FINAL};

  private ReverseLookups() {}

  // public static Set<DeliveryCode> withStatus(DeliveryStatus status) {
  //   return Index.WithStatus_.CODES.getOrDefault(status, Collections.emptySet());
  // }
  /** The methods of the closed type. */
  public static List<MethodSpec> of(SetTypes types) {
    List<MethodSpec> lookups = new ArrayList<>();
    for (Field field : types.set().fields()) {
      if (field.reverse()) {
        lookups.add(lookup(types, field));
      }
    }
    return lookups;
  }

  private static MethodSpec lookup(SetTypes types, Field field) {
    return MethodSpec.methodBuilder(methodName(field))
        .addJavadoc(
            """
            Finds the codes that have a value as their {@code $1L}.

            @param value the value
            @return the codes, in the order of the catalog; the set cannot be changed""",
            field.name())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(codes(types))
        .addParameter(types.catalog().of(field.type()), "value")
        .addStatement(
            "return $T.CODES.getOrDefault(value, $T.emptySet())",
            types.index().nestedClass(className(field)),
            JavaTypes.COLLECTIONS)
        .build();
  }

  // static final class WithStatus_ {
  //   static final Map<DeliveryStatus, Set<DeliveryCode>> CODES = codes();
  // }
  /** What the methods look in: a class each, built when it is first needed. */
  static List<TypeSpec> classes(SetTypes types) {
    List<TypeSpec> classes = new ArrayList<>();
    for (Field field : types.set().fields()) {
      if (field.reverse()) {
        TypeName map = map(types, field);
        classes.add(
            TypeSpec.classBuilder(className(field))
                .addModifiers(STATIC)
                .addField(FieldSpec.builder(map, "CODES", STATIC).initializer("codes()").build())
                .addMethod(builder(types, field, map))
                .build());
      }
    }
    return classes;
  }

  // private static Map<DeliveryStatus, Set<DeliveryCode>> codes() {
  //   Map<DeliveryStatus, Set<DeliveryCode>> codes = new HashMap<>();
  //   for (DeliveryCode code : DeliveryCode.values()) {
  //     codes.computeIfAbsent(code.status(), it -> EnumSet.noneOf(DeliveryCode.class)).add(code);
  //   }
  //   codes.replaceAll((value, some) -> Collections.unmodifiableSet(some));
  //   return codes;
  // }
  private static MethodSpec builder(SetTypes types, Field field, TypeName map) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("codes")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(map)
            .addStatement("$T codes = new $T<>()", map, JavaTypes.HASH_MAP)
            .beginControlFlow("for ($1T code : $1T.values())", types.closed());
    addCode(method, types, field);
    return method
        .endControlFlow()
        .addStatement(
            "codes.replaceAll((value, some) -> $T.unmodifiableSet(some))", JavaTypes.COLLECTIONS)
        .addStatement("return codes")
        .build();
  }

  private static void addCode(MethodSpec.Builder method, SetTypes types, Field field) {
    if (field.list()) {
      method.beginControlFlow(
          "for ($T value : code.$L())", types.catalog().of(field.type()), field.name());
      method.addStatement("$L", adding(types, CodeBlock.of("value"))).endControlFlow();
    } else if (field.optional()) {
      method.beginControlFlow("if (code.$L().isPresent())", field.name());
      method
          .addStatement("$L", adding(types, CodeBlock.of("code.$L().get()", field.name())))
          .endControlFlow();
    } else {
      method.addStatement("$L", adding(types, CodeBlock.of("code.$L()", field.name())));
    }
  }

  private static CodeBlock adding(SetTypes types, CodeBlock value) {
    CodeBlock none =
        types.set().isSplit()
            ? CodeBlock.of("new $T<>()", JavaTypes.LINKED_HASH_SET)
            : CodeBlock.of("$T.noneOf($T.class)", JavaTypes.ENUM_SET, types.closed());
    return CodeBlock.of("codes.computeIfAbsent($L, it -> $L).add(code)", value, none);
  }

  private static TypeName map(SetTypes types, Field field) {
    return ParameterizedTypeName.get(JavaTypes.MAP, types.catalog().of(field.type()), codes(types));
  }

  private static TypeName codes(SetTypes types) {
    return JavaTypes.generic(JavaTypes.SET, types.closed());
  }

  private static String methodName(Field field) {
    return "with" + JavaName.capitalized(field.name());
  }

  /** The underscore keeps it from clashing with any other type. */
  private static String className(Field field) {
    return "With" + JavaName.capitalized(field.name()) + "_";
  }
}
