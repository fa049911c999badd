package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.JavaLiteral;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.shape.Size;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyValue;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * What adds the aliases of a key to its index: a method if they are few. Many have a class for each
 * part, since a class file holds up to 65,535 constants.
 *
 * @param calls the methods to call, each with the index
 */
record AliasMethods(List<String> calls, List<MethodSpec> methods, List<TypeSpec> types) {

  private record Alias(Code code, KeyValue value) {}

  /** Those of the key in one position of the set. */
  static AliasMethods of(SetTypes types, int position, Size size) {
    Key key = types.set().keys().get(position);
    String name = JavaName.capitalized(key.name()) + "Aliases";
    List<List<Alias>> parts = size.chunks(aliases(types, position));
    if (parts.isEmpty()) {
      return new AliasMethods(List.of(), List.of(), List.of());
    }
    if (parts.size() == 1) {
      MethodSpec method = method(types, key, parts.get(0), Modifier.PRIVATE, Modifier.STATIC);
      return new AliasMethods(List.of("add" + name), List.of(method), List.of());
    }
    List<String> calls = new ArrayList<>();
    List<TypeSpec> classes = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      // No name of a catalog has an underscore, so the class hides no other type.
      String part = name + "_" + i;
      calls.add(part + ".add" + name);
      classes.add(
          TypeSpec.classBuilder(part)
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .addMethod(method(types, key, parts.get(i), Modifier.STATIC))
              .build());
    }
    return new AliasMethods(calls, List.of(), classes);
  }

  private static List<Alias> aliases(SetTypes types, int position) {
    List<Alias> aliases = new ArrayList<>();
    for (Code code : types.set().codes()) {
      for (KeyValue value : code.aliases().get(position)) {
        aliases.add(new Alias(code, value));
      }
    }
    return aliases;
  }

  // private static void addRestAliases(IntIndex.Builder<DeliveryCode> index) {
  //   index.add(503, DeliveryCode.INTERNAL_ERROR);
  // }
  private static MethodSpec method(
      SetTypes types, Key key, List<Alias> aliases, Modifier... modifiers) {
    CodeBlock.Builder lines = CodeBlock.builder();
    for (Alias alias : aliases) {
      lines.add("index.add($L, ", JavaLiteral.key(key.type(), alias.value()));
      lines.add(types.constant(alias.code().constant())).add(");\n");
    }
    return MethodSpec.methodBuilder("add" + JavaName.capitalized(key.name()) + "Aliases")
        .addModifiers(modifiers)
        .addParameter(Index.builderType(types, key), "index")
        .addCode(lines.build())
        .build();
  }
}
