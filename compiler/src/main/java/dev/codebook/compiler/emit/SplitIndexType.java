package dev.codebook.compiler.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Section;
import javax.lang.model.element.Modifier;

/**
 * The indexes of a split set. They cannot stand in its interface, where everything is public, so
 * that they have a class of their own.
 */
final class SplitIndexType {

  private SplitIndexType() {}

  static TypeSpec.Builder of(Layout layout) {
    SetTypes types = layout.types();
    TypeSpec.Builder index =
        TypeSpec.classBuilder(types.index())
            .addModifiers(Modifier.FINAL)
            .addJavadoc(
                "The codes of {@link $T} by their keys, built when the first one is looked up.\n",
                types.closed())
            .addField(
                FieldSpec.builder(listOf(types), "ALL", Modifier.STATIC, Modifier.FINAL)
                    .initializer("all()")
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(all(types));
    IndexPart.addIndexes(index, types);
    if (types.set().codes().stream().anyMatch(SplitIndexType::isDeprecatedAndHasAlias)) {
      index.addAnnotation(ConstantsPart.suppressed("deprecation"));
    }
    return index;
  }

  private static boolean isDeprecatedAndHasAlias(Code code) {
    return code.deprecated().isPresent() && code.aliases().stream().anyMatch(it -> !it.isEmpty());
  }

  private static MethodSpec all(SetTypes types) {
    MethodSpec.Builder all =
        MethodSpec.methodBuilder("all")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(listOf(types))
            .addStatement("$T all = new $T<>()", listOf(types), JavaTypes.ARRAY_LIST);
    for (Section section : types.set().sections()) {
      all.addStatement(
          "$T.addAll(all, $T.values())", JavaTypes.COLLECTIONS, types.sectionType(section));
    }
    return all.addStatement("return $T.unmodifiableList(all)", JavaTypes.COLLECTIONS).build();
  }

  private static TypeName listOf(SetTypes types) {
    return ParameterizedTypeName.get(JavaTypes.LIST, types.closed());
  }
}
