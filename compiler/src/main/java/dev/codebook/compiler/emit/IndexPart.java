package dev.codebook.compiler.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The indexes that find a code by a key, in a class of their own so that they are built on first
 * use.
 */
final class IndexPart implements Part {

  private static final ClassName INT_INDEX = ClassName.get("dev.codebook", "IntIndex");
  private static final ClassName LONG_INDEX = ClassName.get("dev.codebook", "LongIndex");
  private static final ClassName TEXT_INDEX = ClassName.get("dev.codebook", "TextIndex");

  @Override
  public void addTo(TypeSpec.Builder type, Layout layout) {
    TypeSpec.Builder index =
        TypeSpec.classBuilder(layout.types().index())
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The codes by their keys, built when the first one is looked up.");
    addIndexes(index, layout.types());
    type.addType(index.build());
  }

  static void addIndexes(TypeSpec.Builder index, SetTypes types) {
    for (int i = 0; i < types.set().keys().size(); i++) {
      Key key = types.set().keys().get(i);
      index.addField(field(types, key));
      List<List<CodeBlock>> aliases = Size.chunks(aliases(types, key, i));
      index.addMethod(builder(types, key, aliases.size()));
      addAliases(index, types, key, aliases);
    }
  }

  /** Many aliases have a class for each part, since a class file has up to 65,535 constants. */
  private static void addAliases(
      TypeSpec.Builder index, SetTypes types, Key key, List<List<CodeBlock>> parts) {
    for (int part = 0; part < parts.size(); part++) {
      MethodSpec.Builder method = aliasMethod(types, key, parts.get(part));
      if (parts.size() == 1) {
        index.addMethod(method.addModifiers(Modifier.PRIVATE).build());
      } else {
        index.addType(
            TypeSpec.classBuilder(aliasClassName(key, part))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(method.build())
                .build());
      }
    }
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

  private static MethodSpec builder(SetTypes types, Key key, int aliasMethods) {
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(builderName(key))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(indexOf(types, key))
            .addStatement(
                "$T index = $T.builder($T.class)",
                builderOf(types, key),
                raw(key.type()),
                types.closed())
            .beginControlFlow("for ($T code : $T.values())", types.closed(), types.closed());
    addKey(builder, key);
    builder.endControlFlow();
    for (int i = 0; i < aliasMethods; i++) {
      String owner = aliasMethods == 1 ? "" : aliasClassName(key, i) + ".";
      builder.addStatement("$L$L(index)", owner, aliasMethodName(key));
    }
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

  private static List<CodeBlock> aliases(SetTypes types, Key key, int position) {
    FieldType own = new FieldType.Reference(types.set().name());
    List<CodeBlock> aliases = new ArrayList<>();
    for (Code code : types.set().codes()) {
      for (KeyValue alias : code.aliases().get(position)) {
        CodeBlock constant = types.constant(own, code.constant());
        aliases.add(
            CodeBlock.of("index.add($L, $L)", JavaLiteral.key(key.type(), alias), constant));
      }
    }
    return aliases;
  }

  private static MethodSpec.Builder aliasMethod(SetTypes types, Key key, List<CodeBlock> aliases) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(aliasMethodName(key))
            .addModifiers(Modifier.STATIC)
            .addParameter(builderOf(types, key), "index");
    aliases.forEach(method::addStatement);
    return method;
  }

  private static String aliasMethodName(Key key) {
    return "add" + JavaName.capitalized(key.name()) + "Aliases";
  }

  private static String aliasClassName(Key key, int part) {
    return JavaName.capitalized(key.name()) + "Aliases" + part;
  }

  private static TypeName builderOf(SetTypes types, Key key) {
    return ParameterizedTypeName.get(raw(key.type()).nestedClass("Builder"), types.closed());
  }

  private static TypeName indexOf(SetTypes types, Key key) {
    return ParameterizedTypeName.get(raw(key.type()), types.closed());
  }

  private static ClassName raw(KeyType type) {
    return switch (type) {
      case INT -> INT_INDEX;
      case LONG -> LONG_INDEX;
      case TEXT -> TEXT_INDEX;
    };
  }

  private static String constant(Key key) {
    return "BY_" + JavaName.memberConstant(key.name());
  }

  private static String builderName(Key key) {
    return "by" + JavaName.capitalized(key.name());
  }
}
