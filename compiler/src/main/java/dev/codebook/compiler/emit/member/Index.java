package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.shape.Size;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import javax.lang.model.element.Modifier;

/**
 * The indexes that find a code by a key. They are in a class of their own, so that the first
 * look-up builds them.
 */
public final class Index {

  private Index() {}

  // static final class Index {
  //   static final IntIndex<DeliveryCode> BY_REST = byRest();
  // }
  /** The class that an enum nests. */
  public static TypeSpec of(SetTypes types, Size size) {
    TypeSpec.Builder index =
        TypeSpec.classBuilder("Index")
            .addJavadoc("The codes by their keys, built when the first one is looked up.")
            .addModifiers(Modifier.STATIC, Modifier.FINAL);
    addTo(index, types, size);
    return index.build();
  }

  /** Adds an index for each key, and what builds it. */
  public static void addTo(TypeSpec.Builder type, SetTypes types, Size size) {
    if (types.hasParts()) {
      PartsIndexMembers.addTo(type, types, size);
    } else {
      addKeys(type, types, size);
    }
    type.addTypes(ReverseLookups.classes(types));
  }

  private static void addKeys(TypeSpec.Builder type, SetTypes types, Size size) {
    CodeSet set = types.set();
    for (int i = 0; i < set.keys().size(); i++) {
      Key key = set.keys().get(i);
      AliasMethods aliases = AliasMethods.of(types, i, size);
      type.addField(field(types, key))
          .addMethod(builder(types, key, aliases))
          .addMethods(aliases.methods())
          .addTypes(aliases.types());
    }
  }

  // Index.BY_KEY.at(vendor).at(code).code()
  /** The expression that finds the code for the parts of its key in variables, or null. */
  static CodeBlock getByParts(SetTypes types) {
    CodeBlock.Builder get = CodeBlock.builder().add("$T.$L", types.index(), PartsIndexMembers.NAME);
    for (Key part : types.set().keys()) {
      get.add(".at($L)", part.name());
    }
    return get.add(".code()").build();
  }

  /** The expression that finds the code for the key in a variable, or null. */
  static CodeBlock get(SetTypes types, Key key, String variable) {
    return get(types, key, Masks.masked(types, key, variable));
  }

  /** The same for an expression of the key's masked value. */
  static CodeBlock get(SetTypes types, Key key, CodeBlock value) {
    return CodeBlock.of("$T.$L.get($L)", types.index(), constant(key), value);
  }

  /**
   * The method that takes the value out of the optional that an optional key's accessor returns.
   */
  static String getter(Key key) {
    return switch (key.type()) {
      case INT -> "getAsInt";
      case LONG -> "getAsLong";
      case TEXT -> "get";
    };
  }

  /** {@code IntIndex.Builder<DeliveryCode>}. */
  static TypeName builderType(SetTypes types, Key key) {
    ClassName builder = JavaTypes.index(key.type()).nestedClass("Builder");
    return JavaTypes.generic(builder, types.closed());
  }

  // static final IntIndex<DeliveryCode> BY_REST = byRest();
  private static FieldSpec field(SetTypes types, Key key) {
    return FieldSpec.builder(type(types, key), constant(key), Modifier.STATIC, Modifier.FINAL)
        .initializer("$L()", builderName(key))
        .build();
  }

  // private static IntIndex<DeliveryCode> byRest() {
  //   IntIndex.Builder<DeliveryCode> index = IntIndex.builder(DeliveryCode.class);
  //   for (DeliveryCode code : DeliveryCode.values()) {
  //     index.add(code.rest(), code);
  //   }
  //   addRestAliases(index);
  //   return index.build();
  // }
  private static MethodSpec builder(SetTypes types, Key key, AliasMethods aliases) {
    ClassName closed = types.closed();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(builderName(key))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(type(types, key))
            .addStatement(
                "$T index = $T.builder($T.class)$L",
                builderType(types, key),
                JavaTypes.index(key.type()),
                closed,
                key.ignoresCase() ? ".ignoringCase()" : "")
            .beginControlFlow("for ($1T code : $1T.values())", closed);
    addCode(method, key);
    method.endControlFlow();
    for (String call : aliases.calls()) {
      method.addStatement("$L(index)", call);
    }
    return method.addStatement("return index.build()").build();
  }

  private static void addCode(MethodSpec.Builder method, Key key) {
    if (key.optional()) {
      method
          .beginControlFlow("if (code.$L().isPresent())", key.name())
          .addStatement("index.add(code.$L().$L(), code)", key.name(), getter(key))
          .endControlFlow();
    } else {
      method.addStatement("index.add(code.$L(), code)", key.name());
    }
  }

  private static TypeName type(SetTypes types, Key key) {
    return JavaTypes.generic(JavaTypes.index(key.type()), types.closed());
  }

  private static String constant(Key key) {
    return "BY_" + JavaName.memberConstant(key.name());
  }

  private static String builderName(Key key) {
    return "by" + JavaName.capitalized(key.name());
  }
}
