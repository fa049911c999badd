package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Key;
import java.util.List;

/** Whether a code is in a range, by any of its keys, or in a group. */
final class MembershipPart implements Part {

  @Override
  public void write(JavaSource out, Layout layout) {
    SetTypes types = layout.types();
    if (!types.set().ranges().isEmpty()) {
      writeIsInRange(out, types);
    }
    if (!types.set().groups().isEmpty()) {
      out.member()
          .line("@Override")
          .open("public boolean isIn(" + types.group() + " group)")
          .line("return group.contains(this);")
          .close();
    }
  }

  private static void writeIsInRange(JavaSource out, SetTypes types) {
    List<Key> keys = RangesPart.keysWithIntervals(types.set());
    int last = keys.size() - 1;
    out.member()
        .line("@Override")
        .open("public boolean isIn(" + types.range() + " range)")
        .line("return " + test(keys.get(0)) + (last == 0 ? ";" : ""));
    for (int i = 1; i <= last; i++) {
      out.continued("|| " + test(keys.get(i)) + (i == last ? ";" : ""));
    }
    out.close();
  }

  private static String test(Key key) {
    String accessor = key.name() + "()";
    String contains = "range.contains" + SetTypes.suffix(key);
    if (!key.optional()) {
      return contains + "(" + accessor + ")";
    }
    String value = accessor + "." + IndexPart.getter(key) + "()";
    return accessor + ".isPresent() && " + contains + "(" + value + ")";
  }
}
