package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.shape.ValueShape;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The record that keeps what came unrecognized by one key, or by all parts of the key. */
final class UnrecognizedRecord {

  private final SetTypes types;
  private final CodeSet set;
  private final Key key;
  private final LookupKey lookup;
  private final int position;

  /** The record for the key in that position. */
  UnrecognizedRecord(SetTypes types, int position) {
    this.types = types;
    this.set = types.set();
    this.key = set.keys().get(position);
    this.lookup = LookupKey.of(types, key);
    this.position = position;
  }

  // record Unrecognized(int key) implements AnyDeliveryCode { … }
  TypeSpec spec() {
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(types.unrecognized(key))
            .addJavadoc(
                """
            An unrecognized $L, kept as it came.

            @param $L""",
                lookup.phrase(),
                lookup.javadocOfParameters())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .recordConstructor(constructor())
            .addSuperinterface(types.hasSeveralKeys() ? types.unrecognized() : types.open())
            .addMethods(keys())
            .addMethod(recognized())
            .addMethods(CodeMethods.ofRecord(types, key))
            .addMethod(title())
            .addMethods(membership());
    addFields(type);
    return type.addMethod(
            Dispatch.forward(types.openVisitor(), CodeBlock.of("visitor.visitUnrecognized(this)")))
        .addMethod(SerializedForm.replaceBy(lookup))
        .addType(SerializedForm.of(types, lookup))
        .build();
  }

  // public Unrecognized {
  //   if (DeliveryCode.Index.BY_KEY.get(key) != null) {
  //     throw new IllegalArgumentException("DeliveryCode has the key " + key);
  //   }
  // }
  private MethodSpec constructor() {
    return MethodSpec.compactConstructorBuilder()
        .addJavadoc(
            """
            Keeps a key. Use {@link $L#of$L} to find a recognized one, too.

            @param $L
            @throws IllegalArgumentException if the catalog holds the key""",
            types.set().openName(),
            lookup.suffix(),
            lookup.javadocOfParameters())
        .addModifiers(Modifier.PUBLIC)
        .addParameters(lookup.parameters())
        .beginControlFlow("if ($L != null)", lookup.get())
        .addStatement(
            "throw new $T($S + $L)",
            JavaTypes.ILLEGAL_ARGUMENT,
            set.name() + " has the " + lookup.phrase() + " ",
            lookup.shown())
        .endControlFlow()
        .build();
  }

  // @Override
  // public OptionalInt asSmpp() {
  //   return OptionalInt.empty();
  // }
  private List<MethodSpec> keys() {
    List<MethodSpec> methods = new ArrayList<>();
    if (types.hasSeveralKeys()) {
      for (Key each : set.keys()) {
        ValueShape shape = SetTypes.optional(each);
        Optional<CodeBlock> own =
            each == key ? Optional.of(CodeBlock.of("$L", key.name())) : Optional.empty();
        methods.add(
            Overriding.method("as" + SetTypes.suffix(each), shape.answered())
                .addStatement("return $L", shape.answer(own))
                .build());
      }
    }
    return methods;
  }

  // @Override
  // public Optional<DeliveryCode> recognized() {
  //   return Optional.empty();
  // }
  private MethodSpec recognized() {
    return Overriding.method("recognized", types.optionalOfClosed())
        .addStatement("return $T.empty()", JavaTypes.OPTIONAL)
        .build();
  }

  // @Override
  // public String title() {
  //   if (DeliveryCode.Range.VENDOR_SPECIFIC.contains(key)) {
  //     return DeliveryCode.Range.VENDOR_SPECIFIC.title();
  //   }
  //   return "";
  // }
  private MethodSpec title() {
    MethodSpec.Builder method = Overriding.method("title", JavaTypes.STRING);
    for (Range range : set.ranges()) {
      if (isByThisKey(range)) {
        CodeBlock constant = CodeBlock.of("$T.$L", types.range(), range.constant());
        ifContained(method, constant).addStatement("return $L.title()", constant).endControlFlow();
      }
    }
    return method.addStatement("return $S", "").build();
  }

  private MethodSpec.Builder ifContained(MethodSpec.Builder method, CodeBlock range) {
    return method.beginControlFlow(
        "if ($L.contains$L($L))", range, lookup.suffix(), lookup.arguments());
  }

  private boolean isByThisKey(Range range) {
    return key.part() || range.intervals().get(position).isPresent();
  }

  private List<MethodSpec> membership() {
    List<MethodSpec> methods = new ArrayList<>();
    if (!set.ranges().isEmpty()) {
      methods.add(Membership.isInRange(types, isInRange()));
    }
    if (!set.groups().isEmpty()) {
      methods.add(Membership.isInGroup(types, CodeBlock.of("false")));
    }
    return methods;
  }

  private CodeBlock isInRange() {
    return key.part() || Ranges.hasInterval(set, position)
        ? CodeBlock.of("range.contains$L($L)", lookup.suffix(), lookup.arguments("this.", ""))
        : CodeBlock.of("false");
  }

  private void addFields(TypeSpec.Builder type) {
    for (int i = 0; i < set.fields().size(); i++) {
      if (set.fields().get(i).open()) {
        KeptAnswers answers = new KeptAnswers(types.shape(set.fields().get(i)));
        type.addMethod(field(answers, i));
        type.addTypes(answers.nested());
      }
    }
  }

  // @Override
  // public Retry retry() {
  //   if (DeliveryCode.Range.VENDOR_SPECIFIC.contains(key)) {
  //     return Retry.CAN_HELP;
  //   }
  //   return Retry.UNLIKELY_TO_HELP;
  // }
  /** What the range that holds the key says: ranges that give the same field do not overlap. */
  private MethodSpec field(KeptAnswers answers, int index) {
    Field field = set.fields().get(index);
    MethodSpec.Builder method = Overriding.method(field.name(), types.shape(field).answered());
    for (Range range : set.ranges()) {
      Optional<FieldValue> value = range.fields().get(index);
      if (value.isPresent() && isByThisKey(range)) {
        ifContained(method, CodeBlock.of("$T.$L", types.range(), range.constant()))
            .addStatement("return $L", answers.of(range, value.get()))
            .endControlFlow();
      }
    }
    return method.addStatement("return $L", answers.otherwise(field.ofUnrecognized())).build();
  }
}
