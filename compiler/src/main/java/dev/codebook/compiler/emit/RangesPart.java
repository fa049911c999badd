package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.Range;
import java.util.ArrayList;
import java.util.List;

/** The ranges of a set, as a nested enum. */
final class RangesPart implements Part {

  /** An interval that holds no key, for a range that says nothing of a key that others speak of. */
  private static final Range.Interval NOTHING = new Range.Interval(1, 0, false);

  @Override
  public void write(JavaSource out, Layout layout) {
    SetTypes types = layout.types();
    CodeSet set = types.set();
    if (set.ranges().isEmpty()) {
      return;
    }
    out.member()
        .javadoc("Intervals of keys that mean something even for codes that are not listed.")
        .open(types.publicly() + "enum Range");
    for (int i = 0; i < set.ranges().size(); i++) {
      writeConstant(out, set, i);
    }
    writeMembers(out, keysWithIntervals(set));
    out.close();
  }

  /** The keys that the ranges of the set speak of. */
  static List<Key> keysWithIntervals(CodeSet set) {
    List<Key> keys = new ArrayList<>();
    for (int i = 0; i < set.keys().size(); i++) {
      if (speakOf(set, i)) {
        keys.add(set.keys().get(i));
      }
    }
    return keys;
  }

  /** Whether a range of the set speaks of the key in that position. */
  static boolean speakOf(CodeSet set, int key) {
    for (Range range : set.ranges()) {
      if (range.intervals().get(key).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static void writeConstant(JavaSource out, CodeSet set, int number) {
    Range range = set.ranges().get(number);
    List<String> arguments = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    arguments.add(JavaLiteral.string(range.title()));
    arguments.add(JavaLiteral.string(range.description().orElse("")));
    for (int i = 0; i < set.keys().size(); i++) {
      if (speakOf(set, i)) {
        KeyType type = set.keys().get(i).type();
        Range.Interval given = range.intervals().get(i).orElse(NOTHING);
        arguments.add(JavaLiteral.number(type, given.first(), given.hex()));
        arguments.add(JavaLiteral.number(type, given.last(), given.hex()));
        if (given != NOTHING) {
          shown.add(shown(set.keys().get(i), given));
        }
      }
    }
    out.member()
        .javadoc(NestedText.javadoc(heading(range, shown), range.description()))
        .listing(range.constant(), arguments, number + 1 < set.ranges().size() ? "," : ";");
  }

  private static String heading(Range range, List<String> shown) {
    return JavadocText.escape(range.title()) + ": " + String.join(", ", shown) + ".";
  }

  private static String shown(Key key, Range.Interval interval) {
    String name = key.named() ? key.name() + " " : "";
    return name
        + JavaLiteral.number(key.type(), interval.first(), interval.hex())
        + " to "
        + JavaLiteral.number(key.type(), interval.last(), interval.hex());
  }

  private static void writeMembers(JavaSource out, List<Key> keys) {
    List<String> bounds = new ArrayList<>();
    List<String> parameters = new ArrayList<>(NestedText.PARAMETERS);
    NestedText.writeFields(out);
    for (Key key : keys) {
      for (String bound : List.of(bound("first", key), bound("last", key))) {
        String parameter = SetTypes.of(key.type()) + " " + bound;
        bounds.add(bound);
        parameters.add(parameter);
        out.line("private final " + parameter + ";");
      }
    }
    out.member().open("Range", parameters);
    NestedText.writeAssignments(out);
    for (String bound : bounds) {
      out.line("this." + bound + " = " + bound + ";");
    }
    out.close();
    NestedText.writeAccessors(out, "range");
    for (Key key : keys) {
      writeContains(out, key);
    }
  }

  private static void writeContains(JavaSource out, Key key) {
    String bounds = bound("first", key) + " <= key && key <= " + bound("last", key);
    out.member()
        .javadoc("Whether the " + IndexPart.phrase(key) + " is in this range.")
        .open(
            "public boolean contains"
                + (SetTypes.suffix(key) + "(" + SetTypes.of(key.type()) + " key)"))
        .line("return " + bounds + ";")
        .close();
  }

  private static String bound(String which, Key key) {
    return which + (key.named() ? JavaName.capitalized(key.name()) : "");
  }
}
