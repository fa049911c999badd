package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.text.MemberText;
import dev.codebook.compiler.model.Key;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Whether a code is in a range, by any of its keys, or in a group. */
public final class Membership {

  private Membership() {}

  /** The methods of an enum. */
  public static List<MethodSpec> of(SetTypes types) {
    List<MethodSpec> methods = new ArrayList<>();
    if (!types.set().ranges().isEmpty()) {
      methods.add(isInRange(types, anyKeyIsInRange(types)));
    }
    if (!types.set().groups().isEmpty()) {
      methods.add(isInGroup(types, CodeBlock.of("group.contains(this)")));
    }
    return methods;
  }

  // boolean isIn(DeliveryCode.Range range);
  /** The methods of the open type. */
  static List<MethodSpec> declared(SetTypes types) {
    List<MethodSpec> methods = new ArrayList<>();
    if (!types.set().ranges().isEmpty()) {
      methods.add(
          OpenAccessors.declared("isIn", TypeName.BOOLEAN)
              .addJavadoc(
                  """
                  Tells whether a key of this code, recognized or not, is in the range.

                  @param range the range
                  @return true if it is""")
              .addParameter(types.range(), "range")
              .build());
      methods.add(ranges(types));
    }
    if (!types.set().groups().isEmpty()) {
      methods.add(
          OpenAccessors.declared("isIn", TypeName.BOOLEAN)
              .addJavadoc(
                  """
                  Tells whether this code is in the group; an unrecognized one is in none.

                  @param group the group
                  @return true if it is""")
              .addParameter(types.group(), "group")
              .build());
    }
    return methods;
  }

  // default Set<DeliveryCode.Range> ranges() {
  //   Set<DeliveryCode.Range> ranges = EnumSet.allOf(DeliveryCode.Range.class);
  //   ranges.removeIf(range -> !isIn(range));
  //   return Collections.unmodifiableSet(ranges);
  // }
  private static MethodSpec ranges(SetTypes types) {
    TypeName set = JavaTypes.generic(JavaTypes.SET, types.range());
    return MethodSpec.methodBuilder("ranges")
        .addJavadoc(
            "$L",
            MemberText.returned(
                "the ranges that a key of this code, recognized or not, is in, in the order of the"
                    + " catalog; the set cannot be changed"))
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
        .returns(set)
        .addStatement("$T ranges = $T.allOf($T.class)", set, JavaTypes.ENUM_SET, types.range())
        .addStatement("ranges.removeIf(range -> !isIn(range))")
        .addStatement("return $T.unmodifiableSet(ranges)", JavaTypes.COLLECTIONS)
        .build();
  }

  // @Override
  // public boolean isIn(Range range) {
  //   return range.contains(key());
  // }
  static MethodSpec isInRange(SetTypes types, CodeBlock answer) {
    return Overriding.method("isIn", TypeName.BOOLEAN)
        .addParameter(types.range(), "range")
        .addStatement("return $L", answer)
        .build();
  }

  // @Override
  // public boolean isIn(Group group) {
  //   return group.contains(this);
  // }
  static MethodSpec isInGroup(SetTypes types, CodeBlock answer) {
    return Overriding.method("isIn", TypeName.BOOLEAN)
        .addParameter(types.group(), "group")
        .addStatement("return $L", answer)
        .build();
  }

  private static CodeBlock anyKeyIsInRange(SetTypes types) {
    if (types.hasParts()) {
      LookupKey key = new LookupKey(types, types.set().keys());
      return CodeBlock.of("range.contains($L)", key.arguments("", "()"));
    }
    CodeBlock.Builder tests = CodeBlock.builder();
    for (Key key : Ranges.keysWithIntervals(types.set())) {
      tests.add(tests.isEmpty() ? "" : "\n|| ").add("$L", test(key));
    }
    return tests.build();
  }

  private static String test(Key key) {
    String accessor = key.name() + "()";
    String contains = "range.contains" + SetTypes.suffix(key);
    return key.optional()
        ? accessor
            + (".isPresent() && " + contains + "(" + accessor + "." + Index.getter(key) + "())")
        : contains + "(" + accessor + ")";
  }
}
