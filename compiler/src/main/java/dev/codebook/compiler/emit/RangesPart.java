package dev.codebook.compiler.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The ranges of a set, as a nested enum. */
final class RangesPart implements Part {

  /** An interval that holds no key, for a range that says nothing of a key that others speak of. */
  private static final Range.Interval NOTHING = new Range.Interval(1, 0, false);

  @Override
  public void addTo(TypeSpec.Builder type, Layout layout) {
    SetTypes types = layout.types();
    CodeSet set = types.set();
    if (set.ranges().isEmpty()) {
      return;
    }
    List<Key> keys = keysWithIntervals(set);
    TypeSpec.Builder ranges =
        TypeSpec.enumBuilder(types.range())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc(
                "Intervals of keys that mean something even for codes that are not listed.");
    for (Range range : set.ranges()) {
      ranges.addEnumConstant(range.constant(), constant(set, range, keys));
    }
    addMembers(ranges, keys);
    type.addType(ranges.build());
  }

  /** The keys that a range of the set speaks of. */
  static List<Key> keysWithIntervals(CodeSet set) {
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < set.keys().size(); i++) {
      int index = i;
      if (set.ranges().stream().anyMatch(range -> range.intervals().get(index).isPresent())) {
        keys.add(set.keys().get(i));
      }
    }
    return keys;
  }

  private static TypeSpec constant(CodeSet set, Range range, List<Key> keys) {
    List<CodeBlock> arguments = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    arguments.add(JavaLiteral.string(range.title()));
    arguments.add(JavaLiteral.string(range.description().orElse("")));
    for (Key key : keys) {
      Optional<Range.Interval> interval = range.intervals().get(set.keys().indexOf(key));
      Range.Interval given = interval.orElse(NOTHING);
      arguments.add(JavaLiteral.number(key.type(), given.first(), given.hex()));
      arguments.add(JavaLiteral.number(key.type(), given.last(), given.hex()));
      interval.ifPresent(it -> shown.add(shown(key, it)));
    }
    return TypeSpec.anonymousClassBuilder("$L", CodeBlock.join(arguments, ", "))
        .addJavadoc("$L\n", javadoc(range, shown))
        .build();
  }

  private static String shown(Key key, Range.Interval interval) {
    String name = key.named() ? key.name() + " " : "";
    return name
        + JavaLiteral.number(key.type(), interval.first(), interval.hex())
        + " to "
        + JavaLiteral.number(key.type(), interval.last(), interval.hex());
  }

  private static String javadoc(Range range, List<String> shown) {
    String heading =
        JavadocText.escape(range.title())
            + shown.stream().collect(Collectors.joining(", ", ": ", "."));
    return JavadocText.wrap(heading)
        + range
            .description()
            .map(text -> "\n\n<p>" + JavadocText.wrap(JavadocText.escape(text)))
            .orElse("");
  }

  private static void addMembers(TypeSpec.Builder ranges, List<Key> keys) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    addText(ranges, constructor, "title", "The name of this range in the catalog.");
    addText(ranges, constructor, "description", "What the range means; may be empty.");
    for (Key key : keys) {
      addField(ranges, constructor, SetTypes.of(key.type()), bound("first", key));
      addField(ranges, constructor, SetTypes.of(key.type()), bound("last", key));
      ranges.addMethod(contains(key));
    }
    ranges.addMethod(constructor.build());
  }

  private static void addText(
      TypeSpec.Builder ranges, MethodSpec.Builder constructor, String name, String meaning) {
    addField(ranges, constructor, JavaTypes.STRING, name);
    ranges.addMethod(
        MethodSpec.methodBuilder(name)
            .addJavadoc("$L", meaning)
            .addModifiers(Modifier.PUBLIC)
            .returns(JavaTypes.STRING)
            .addStatement("return $N", name)
            .build());
  }

  private static void addField(
      TypeSpec.Builder type, MethodSpec.Builder constructor, TypeName of, String name) {
    type.addField(of, name, Modifier.PRIVATE, Modifier.FINAL);
    constructor.addParameter(of, name).addStatement("this.$N = $N", name, name);
  }

  private static MethodSpec contains(Key key) {
    return MethodSpec.methodBuilder("contains" + SetTypes.suffix(key))
        .addJavadoc("Whether the $L is in this range.", IndexPart.phrase(key))
        .addModifiers(Modifier.PUBLIC)
        .returns(boolean.class)
        .addParameter(SetTypes.of(key.type()), "key")
        .addStatement("return $N <= key && key <= $N", bound("first", key), bound("last", key))
        .build();
  }

  private static String bound(String which, Key key) {
    return which + (key.named() ? JavaName.capitalized(key.name()) : "");
  }
}
