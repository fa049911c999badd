package dev.codebook.compiler.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;
import javax.lang.model.element.Modifier;

/**
 * The indexes that find a code by a key, in a class of their own so that they are built on first
 * use.
 */
final class IndexPart implements Part {

  private static final String RUNTIME = "dev.codebook";

  @Override
  public void addTo(TypeSpec.Builder type, Layout layout) {
    SetTypes types = layout.types();
    TypeSpec.Builder index =
        TypeSpec.classBuilder(types.index())
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The codes by their keys, built when the first one is looked up.");
    for (int i = 0; i < types.set().keys().size(); i++) {
      Key key = types.set().keys().get(i);
      index.addField(field(types, key));
      index.addMethod(builder(types, key, i));
    }
    type.addType(index.build());
  }

  /** The expression that finds the code of what the variable holds, or null. */
  static CodeBlock get(SetTypes types, Key key, String variable) {
    return CodeBlock.of("$T.$L.get($N)", types.index(), constant(key), variable);
  }

  /** {@code key}, or {@code rest key}. */
  static String phrase(Key key) {
    return key.named() ? key.name() + " key" : "key";
  }

  private static FieldSpec field(SetTypes types, Key key) {
    return FieldSpec.builder(indexOf(types, key), constant(key), Modifier.STATIC, Modifier.FINAL)
        .initializer("$L()", builderName(key))
        .build();
  }

  private static MethodSpec builder(SetTypes types, Key key, int position) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(builderName(key))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(indexOf(types, key))
            .addStatement(
                "$T index = $T.builder($T.class)",
                ParameterizedTypeName.get(raw(key.type()).nestedClass("Builder"), types.closed()),
                raw(key.type()),
                types.closed())
            .beginControlFlow("for ($T code : $T.values())", types.closed(), types.closed());
    addKey(builder, key);
    builder.endControlFlow();
    addAliases(builder, types, key, position);
    return builder.addStatement("return index.build()").build();
  }

  private static void addKey(MethodSpec.Builder builder, Key key) {
    if (!key.optional()) {
      builder.addStatement("index.add(code.$N(), code)", key.name());
      return;
    }
    builder
        .beginControlFlow("if (code.$N().isPresent())", key.name())
        .addStatement("index.add(code.$N().$L(), code)", key.name(), getter(key))
        .endControlFlow();
  }

  /** What takes the value out of the optional that an optional key's accessor returns. */
  static String getter(Key key) {
    return switch (key.type()) {
      case INT -> "getAsInt";
      case LONG -> "getAsLong";
      case TEXT -> "get";
    };
  }

  private static void addAliases(
      MethodSpec.Builder builder, SetTypes types, Key key, int position) {
    for (Code code : types.set().codes()) {
      for (KeyValue alias : code.aliases().get(position)) {
        builder.addStatement(
            "index.add($L, $T.$L)",
            JavaLiteral.key(key.type(), alias),
            types.closed(),
            code.constant());
      }
    }
  }

  private static TypeName indexOf(SetTypes types, Key key) {
    return ParameterizedTypeName.get(raw(key.type()), types.closed());
  }

  private static ClassName raw(KeyType type) {
    return switch (type) {
      case INT -> ClassName.get(RUNTIME, "IntIndex");
      case LONG -> ClassName.get(RUNTIME, "LongIndex");
      case TEXT -> ClassName.get(RUNTIME, "TextIndex");
    };
  }

  private static String constant(Key key) {
    return "BY_" + JavaName.memberConstant(key.name());
  }

  private static String builderName(Key key) {
    return "by" + JavaName.capitalized(key.name());
  }
}
