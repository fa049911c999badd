package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.codebook.compiler.emit.shape.Column;
import dev.codebook.compiler.emit.shape.Columns;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.Layout;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.shape.ValueShape;
import dev.codebook.compiler.emit.text.MemberText;
import dev.codebook.compiler.model.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The accessors of an enum: its columns, and its answers as a value of the open type. */
public final class Accessors {

  private Accessors() {}

  public static List<MethodSpec> of(Layout layout) {
    SetTypes types = layout.types();
    List<MethodSpec> accessors = new ArrayList<>();
    for (Column column : layout.columns()) {
      accessors.add(accessor(layout, column));
    }
    if (types.hasSeveralKeys()) {
      for (Key key : types.set().keys()) {
        accessors.add(asKey(key));
      }
    }
    accessors.add(recognized(types));
    return accessors;
  }

  // String title();
  /** The accessors that the interface of a split set declares. */
  public static List<MethodSpec> declared(SetTypes types) {
    List<MethodSpec> accessors = new ArrayList<>();
    for (Column column : Columns.ofClosedType(types)) {
      accessors.add(
          MethodSpec.methodBuilder(column.name())
              .addJavadoc("$L", MemberText.accessor(column))
              .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
              .returns(column.shape().answered())
              .build());
    }
    return accessors;
  }

  // public Optional<Retry> retry() {
  //   return Optional.ofNullable(retry);
  // }
  private static MethodSpec accessor(Layout layout, Column column) {
    MethodSpec.Builder accessor = MethodSpec.methodBuilder(column.name());
    if (layout.section().isPresent() || Columns.isInOpenType(layout.types(), column)) {
      accessor.addAnnotation(JavaTypes.OVERRIDE);
    } else {
      accessor.addJavadoc("$L", MemberText.accessor(column));
    }
    return accessor
        .addModifiers(Modifier.PUBLIC)
        .returns(column.shape().answered())
        .addStatement("return $L", layout.answer(column))
        .build();
  }

  // @Override
  // public OptionalInt asRest() {
  //   return OptionalInt.of(rest());
  // }
  private static MethodSpec asKey(Key key) {
    ValueShape shape = SetTypes.optional(key);
    CodeBlock own = CodeBlock.of("$L()", key.name());
    return Overriding.method("as" + SetTypes.suffix(key), shape.answered())
        .addStatement("return $L", key.optional() ? own : shape.answer(Optional.of(own)))
        .build();
  }

  // @Override
  // public Optional<DeliveryCode> recognized() {
  //   return Optional.of(this);
  // }
  private static MethodSpec recognized(SetTypes types) {
    return Overriding.method("recognized", types.optionalOfClosed())
        .addStatement("return $T.of(this)", JavaTypes.OPTIONAL)
        .build();
  }
}
