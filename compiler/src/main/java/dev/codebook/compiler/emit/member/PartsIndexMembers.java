package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.shape.Size;
import dev.codebook.compiler.model.Key;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The index that finds a code by a key of several parts. */
final class PartsIndexMembers {

  static final String NAME = "BY_KEY";

  private PartsIndexMembers() {}

  // static final PartsIndex<ResultCode> BY_KEY = byKey();
  static void addTo(TypeSpec.Builder type, SetTypes types, Size size) {
    TypeName index = JavaTypes.generic(JavaTypes.PARTS_INDEX, types.closed());
    AliasMethods aliases = AliasMethods.ofParts(types, size);
    type.addField(
            FieldSpec.builder(index, NAME, Modifier.STATIC, Modifier.FINAL)
                .initializer("byKey()")
                .build())
        .addMethod(builder(types, index, aliases))
        .addMethods(aliases.methods())
        .addTypes(aliases.types());
  }

  // private static PartsIndex<ResultCode> byKey() {
  //   PartsIndex.Builder<ResultCode> index = PartsIndex.builder();
  //   for (ResultCode code : ResultCode.values()) {
  //     index.add(code, code.vendor(), code.code());
  //   }
  //   addKeyAliases(index);
  //   return index.build();
  // }
  private static MethodSpec builder(SetTypes types, TypeName index, AliasMethods aliases) {
    LookupKey key = new LookupKey(types, types.set().keys());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("byKey")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(index)
            .addStatement("$T index = $T.builder()", builderType(types), JavaTypes.PARTS_INDEX)
            .addCode(ignoringCase(types.set().keys()))
            .beginControlFlow("for ($1T code : $1T.values())", types.closed())
            .addStatement("index.add(code, $L)", key.arguments("code.", "()"))
            .endControlFlow();
    for (String call : aliases.calls()) {
      method.addStatement("$L(index)", call);
    }
    return method.addStatement("return index.build()").build();
  }

  /** {@code PartsIndex.Builder<ResultCode>}. */
  static TypeName builderType(SetTypes types) {
    return JavaTypes.generic(JavaTypes.PARTS_INDEX.nestedClass("Builder"), types.closed());
  }

  private static CodeBlock ignoringCase(List<Key> parts) {
    CodeBlock.Builder lines = CodeBlock.builder();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).ignoresCase()) {
        lines.addStatement("index.ignoringCase($L)", i);
      }
    }
    return lines.build();
  }
}
