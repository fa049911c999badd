package dev.codebook.compiler.emit.member;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.emit.shape.JavaLiteral;
import dev.codebook.compiler.emit.shape.JavaTypes;
import dev.codebook.compiler.emit.shape.SetTypes;
import dev.codebook.compiler.emit.text.JavadocText;
import dev.codebook.compiler.emit.text.KeyText;
import dev.codebook.compiler.emit.text.MemberText;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The ranges of a set, as a nested enum. */
public final class Ranges {

  private Ranges() {}

  // public enum Range {
  //   VENDOR_SPECIFIC("VendorSpecific", "", 0x400, 0x4FF);
  // }
  /** The enum; none for a set without ranges. */
  public static List<TypeSpec> of(SetTypes types) {
    CodeSet set = types.set();
    if (set.ranges().isEmpty()) {
      return List.of();
    }
    NestedEnum range =
        new NestedEnum(
            "Range",
            "range",
            "Intervals of keys that mean something even for codes that are not listed.");
    for (Range each : set.ranges()) {
      range.type().addEnumConstant(each.constant(), constant(set, each));
    }
    for (Key key : keysWithIntervals(set)) {
      for (String bound : RangeBounds.of(set, key).names()) {
        range.keep(JavaTypes.of(key.type()), bound);
      }
      if (!key.part()) {
        range.add(contains(types, key));
      }
    }
    if (set.hasParts()) {
      range.add(containsParts(types));
    }
    return List.of(range.build());
  }

  /** The keys of which a range of the set has an interval. */
  static List<Key> keysWithIntervals(CodeSet set) {
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < set.keys().size(); i++) {
      if (hasInterval(set, i)) {
        keys.add(set.keys().get(i));
      }
    }
    return keys;
  }

  /** Whether a range of the set has an interval of the key in that position. */
  static boolean hasInterval(CodeSet set, int key) {
    for (Range range : set.ranges()) {
      if (range.intervals().get(key).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static TypeSpec constant(CodeSet set, Range range) {
    CodeBlock.Builder arguments =
        CodeBlock.builder()
            .add("$L,$W", JavaLiteral.string(range.title()))
            .add("$L", JavaLiteral.string(range.description().orElse("")));
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < set.keys().size(); i++) {
      if (hasInterval(set, i)) {
        Key key = set.keys().get(i);
        Optional<Range.Span> given = range.intervals().get(i);
        for (CodeBlock bound : RangeBounds.of(set, key).values(given)) {
          arguments.add(",$W$L", bound);
        }
        if (given.isPresent()) {
          shown.add(KeyText.shown(key, given.get()));
        }
      }
    }
    String heading = JavadocText.escape(range.title()) + ": " + String.join(", ", shown);
    return TypeSpec.anonymousClassBuilder(arguments.build())
        .addJavadoc("$L", MemberText.constant(heading, range.description()))
        .build();
  }

  // public boolean containsRest(int key) {
  //   return firstRest <= key && key <= lastRest;
  // }
  private static MethodSpec contains(SetTypes types, Key key) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("contains" + SetTypes.suffix(key))
            .addJavadoc(
                """
                Tells whether this range holds the $1L.

                @param key the $2L
                @return true if it does""",
                KeyText.phrase(key),
                key.mask().isPresent() ? KeyText.parameter(key) : KeyText.phrase(key))
            .addModifiers(Modifier.PUBLIC)
            .returns(TypeName.BOOLEAN)
            .addParameter(JavaTypes.of(key.type()), "key");
    if (key.mask().isPresent()) {
      method.addStatement(
          "$T masked = $L", JavaTypes.of(key.type()), Masks.masked(types, key, "key"));
    }
    return method.addStatement("return $L", RangeBounds.of(types.set(), key).test()).build();
  }

  // public boolean contains(int vendor, int code) {
  //   return firstVendor <= vendor && vendor <= lastVendor
  //       && firstCode <= code && code <= lastCode;
  // }
  private static MethodSpec containsParts(SetTypes types) {
    CodeBlock.Builder tests = CodeBlock.builder();
    for (Key part : keysWithIntervals(types.set())) {
      tests.add(tests.isEmpty() ? "" : "\n&& ");
      tests.add(RangeBounds.of(types.set(), part).testOfPart());
    }
    LookupKey key = new LookupKey(types, types.set().keys());
    return MethodSpec.methodBuilder("contains")
        .addJavadoc(
            """
            Tells whether this range holds the key.

            @param $L
            @return true if it does""",
            key.javadocOfParameters())
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.BOOLEAN)
        .addParameters(key.parameters())
        .addStatement("return $L", tests.build())
        .build();
  }
}
