package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.JavaLiteral;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.shape.Size;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
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

  private static final String WHOLE_KEY = "key";

  /** Those of the key in one position of the set. */
  static AliasMethods of(SetTypes types, int position, Size size) {
    Key key = types.set().keys().get(position);
    List<CodeBlock> lines = new ArrayList<>();
    for (Code code : types.set().codes()) {
      for (KeyValue value : code.aliases().get(position)) {
        CodeBlock constant = types.constant(code.constant());
        lines.add(
            CodeBlock.of("index.add($L, $L);\n", JavaLiteral.key(key.type(), value), constant));
      }
    }
    return of(key.name(), Index.builderType(types, key), size.chunks(lines));
  }

  /** Those of a key of several parts. */
  static AliasMethods ofParts(SetTypes types, Size size) {
    List<CodeBlock> lines = new ArrayList<>();
    for (Code code : types.set().codes()) {
      for (int i = 0; i < code.aliases().get(0).size(); i++) {
        CodeBlock.Builder line = CodeBlock.builder();
        line.add("index.add($L", types.constant(code.constant()));
        for (int part = 0; part < code.aliases().size(); part++) {
          KeyType type = types.set().keys().get(part).type();
          line.add(", $L", JavaLiteral.key(type, code.aliases().get(part).get(i)));
        }
        lines.add(line.add(");\n").build());
      }
    }
    // A line takes some ten bytes for each part, and as many for the code.
    int most = Math.max(1, size.chunk() / (2 + types.set().keys().size()));
    Size smaller = new Size(size.writtenOut(), most, size.chunkBytes());
    return of(WHOLE_KEY, PartsIndexMembers.builderType(types), smaller.chunks(lines));
  }

  private static AliasMethods of(String key, TypeName builder, List<List<CodeBlock>> parts) {
    String name = JavaName.capitalized(key) + "Aliases";
    if (parts.isEmpty()) {
      return new AliasMethods(List.of(), List.of(), List.of());
    }
    if (parts.size() == 1) {
      MethodSpec method = method(name, builder, parts.get(0), Modifier.PRIVATE, Modifier.STATIC);
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
              .addMethod(method(name, builder, parts.get(i), Modifier.STATIC))
              .build());
    }
    return new AliasMethods(calls, List.of(), classes);
  }

  // private static void addRestAliases(IntIndex.Builder<DeliveryCode> index) {
  //   index.add(503, DeliveryCode.INTERNAL_ERROR);
  // }
  private static MethodSpec method(
      String name, TypeName builder, List<CodeBlock> lines, Modifier... modifiers) {
    CodeBlock.Builder all = CodeBlock.builder();
    for (CodeBlock line : lines) {
      all.add(line);
    }
    return MethodSpec.methodBuilder("add" + name)
        .addModifiers(modifiers)
        .addParameter(builder, "index")
        .addCode(all.build())
        .build();
  }
}
