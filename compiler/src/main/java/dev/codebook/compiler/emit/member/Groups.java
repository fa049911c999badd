package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.FieldShape;
import dev.codebook.compiler.emit.shape.JavaLiteral;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.shape.ValueShape;
import dev.codebook.compiler.emit.text.JavadocText;
import dev.codebook.compiler.emit.text.MemberText;
import dev.codebook.compiler.model.Group;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The groups of a set, as a nested enum. */
public final class Groups {

  private Groups() {}

  // public enum Group {
  //   WORTH_A_RETRY("Worth a retry", "", DeliveryCode.QUEUE_FULL, DeliveryCode.TIMEOUT);
  // }
  /** The enum; none for a set without groups. */
  public static List<TypeSpec> of(SetTypes types) {
    if (types.set().groups().isEmpty()) {
      return List.of();
    }
    NestedEnum group =
        new NestedEnum("Group", "group", "Subsets of the codes, named by the catalog.");
    for (Group each : types.set().groups()) {
      group.type().addEnumConstant(each.constant(), constant(types, each));
    }
    TypeName codes = JavaTypes.generic(JavaTypes.SET, types.closed());
    group.type().addField(FieldSpec.builder(codes, "codes", NestedEnum.FIELD).build());
    group
        .constructor()
        .addParameter(ArrayTypeName.of(types.closed()), "codes")
        .varargs()
        .addStatement("this.codes = $L", ValueShape.unmodifiable(collected(types)));
    group.add(
        NestedEnum.accessor(
            "codes",
            codes,
            "the codes in this group, in the order of the catalog; the set cannot be changed"));
    group.add(contains(types));
    return List.of(group.build());
  }

  private static TypeSpec constant(SetTypes types, Group group) {
    CodeBlock.Builder arguments =
        CodeBlock.builder()
            .add("$L,$W", JavaLiteral.string(group.title()))
            .add("$L", JavaLiteral.string(group.description().orElse("")));
    for (String code : group.codes()) {
      arguments.add(",$W").add(types.constant(code));
    }
    return TypeSpec.anonymousClassBuilder(arguments.build())
        .addJavadoc(
            "$L", MemberText.constant(JavadocText.escape(group.title()), group.description()))
        .build();
  }

  private static CodeBlock collected(SetTypes types) {
    return types.set().isSplit()
        ? FieldShape.linked(CodeBlock.of("codes"))
        : CodeBlock.of("$T.copyOf($T.of(codes))", JavaTypes.ENUM_SET, JavaTypes.LIST);
  }

  // public boolean contains(DeliveryCode code) {
  //   return codes.contains(code);
  // }
  private static MethodSpec contains(SetTypes types) {
    return MethodSpec.methodBuilder("contains")
        .addJavadoc(
            """
            Tells whether a code is in this group.

            @param code the code
            @return true if it is""")
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addParameter(types.closed(), "code")
        .addStatement("return codes.contains(code)")
        .build();
  }
}
