package dev.codebook.compiler.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.member.Index;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.References;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.shape.Size;
import dev.codebook.compiler.emit.text.SetText;
import dev.codebook.compiler.model.Section;
import javax.lang.model.element.Modifier;

/**
 * The indexes of a split set. In its interface everything would be public, so they have a class of
 * their own.
 */
record SplitIndexType(SetTypes types, Size size) implements TopLevelType {

  /** No name of a catalog has an underscore, so the constant hides no type. */
  static final String ALL = "ALL_CODES";

  @Override
  public ClassName name() {
    return types.index();
  }

  // final class LanguageIndex { … }
  @Override
  public TypeSpec.Builder spec() {
    TypeName list = JavaTypes.generic(JavaTypes.LIST, types.closed());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name())
            .addJavadoc("$L", SetText.index(types.set()))
            .addModifiers(Modifier.FINAL)
            .addField(
                FieldSpec.builder(list, ALL, Modifier.STATIC, Modifier.FINAL)
                    .initializer("all()")
                    .build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(all(list));
    Index.addTo(type, types, size);
    return type;
  }

  @Override
  public boolean namesDeprecated() {
    return References.fromAliasesToDeprecated(types);
  }

  // private static List<Language> all() {
  //   List<Language> all = new ArrayList<>();
  //   Collections.addAll(all, LanguageA.values());
  //   return Collections.unmodifiableList(all);
  // }
  private MethodSpec all(TypeName list) {
    MethodSpec.Builder all =
        MethodSpec.methodBuilder("all")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(list)
            .addStatement("$T all = new $T<>()", list, JavaTypes.ARRAY_LIST);
    for (Section section : types.set().sections()) {
      all.addStatement(
          "$T.addAll(all, $T.values())", JavaTypes.COLLECTIONS, types.section(section));
    }
    return all.addStatement("return $T.unmodifiableList(all)", JavaTypes.COLLECTIONS).build();
  }
}
