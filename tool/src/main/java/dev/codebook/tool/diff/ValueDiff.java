package dev.codebook.tool.diff;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Field;
import dev.codebook.tool.words.Listed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares what codes have in their fields. Codes with the same difference are one difference. */
final class ValueDiff {

  private ValueDiff() {}

  static void compare(FieldPairs pairs, Differences found) {
    for (Matches.Match<Field> field : pairs.fields().kept()) {
      if (pairs.isOfSameType(field)) {
        compare(pairs, field, found);
      }
    }
  }

  private static void compare(FieldPairs pairs, Matches.Match<Field> field, Differences found) {
    Map<List<String>, List<Code>> changed = new LinkedHashMap<>();
    for (Matches.Match<Code> code : pairs.set().codes().kept()) {
      String former = pairs.shownBefore(field.before(), code.before());
      String value = pairs.shownNow(field.now(), code.now());
      if (!former.equals(value)) {
        changed.computeIfAbsent(List.of(former, value), any -> new ArrayList<>()).add(code.now());
      }
    }
    changed.forEach(
        (values, codes) ->
            add(pairs.set(), field.now(), values.get(0), values.get(1), codes, found));
  }

  private static void add(
      SetPair pair, Field field, String before, String now, List<Code> codes, Differences found) {
    String value = " is " + Differences.orNone(now) + ", was " + Differences.orNone(before);
    List<String> shown = codes.stream().map(code -> SetPair.shown(pair.now(), code)).toList();
    String text =
        codes.size() == 1
            ? field.name() + " of " + shown.get(0) + value
            : field.name() + " of " + codes.size() + " codes" + value + ": " + Listed.of(shown);
    List<String> constants = codes.stream().map(Code::constant).toList();
    found.add(Kind.VALUE_CHANGED, constants, before, now, text);
  }
}
