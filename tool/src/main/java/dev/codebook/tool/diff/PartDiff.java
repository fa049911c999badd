package dev.codebook.tool.diff;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Section;
import dev.codebook.tool.words.Listed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the enums that a set is split into. */
final class PartDiff {

  private PartDiff() {}

  static void compare(SetPair pair, Differences found) {
    CodeSet before = pair.before();
    CodeSet now = pair.now();
    if (before.isSplit() != now.isSplit()) {
      String what = now.isSplit() ? " is an interface over several enums" : " is one enum";
      found.add(Kind.PARTS_CHANGED, now.name(), now.name() + what);
    } else if (now.isSplit()) {
      compareParts(pair, found);
    }
  }

  private static void compareParts(SetPair pair, Differences found) {
    CodeSet now = pair.now();
    Matches<Section> parts = Matches.of(pair.before().sections(), now.sections(), Section::name);
    for (Section part : parts.removed()) {
      String name = pair.before().enumName(part);
      found.add(Kind.PART_REMOVED, name, "the enum " + name + " is gone");
    }
    for (Section part : parts.added()) {
      found.add(Kind.PART_ADDED, now.enumName(part), "the enum " + now.enumName(part) + " is new");
    }
    Map<String, String> enums = enums(pair.before());
    Map<String, List<String>> moved = new LinkedHashMap<>();
    for (Section part : now.sections()) {
      for (Code code : part.codes()) {
        String former = enums.getOrDefault(code.constant(), part.name());
        if (!former.equals(part.name())) {
          moved.computeIfAbsent(now.enumName(part), name -> new ArrayList<>()).add(code.constant());
        }
      }
    }
    moved.forEach(
        (name, constants) ->
            found.add(
                Kind.CODE_IN_OTHER_PART,
                constants,
                "",
                name,
                Listed.of(constants)
                    + (constants.size() == 1 ? " is" : " are")
                    + " now in "
                    + name));
  }

  private static Map<String, String> enums(CodeSet set) {
    Map<String, String> enums = new HashMap<>();
    for (Section part : set.sections()) {
      part.codes().forEach(code -> enums.put(code.constant(), part.name()));
    }
    return enums;
  }
}
