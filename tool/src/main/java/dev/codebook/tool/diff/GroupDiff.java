package dev.codebook.tool.diff;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Group;
import dev.codebook.tool.words.Listed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the groups of a set. */
final class GroupDiff {

  private GroupDiff() {}

  static Matches<Group> of(SetPair pair) {
    return Matches.of(pair.before().groups(), pair.now().groups(), Group::constant);
  }

  static void compare(SetPair pair, Differences found) {
    Matches<Group> groups = of(pair);
    for (Group group : groups.removed()) {
      found.add(Kind.GROUP_REMOVED, group.constant(), "the group " + group.constant() + " is gone");
    }
    for (Group group : groups.added()) {
      found.add(
          pair.before().groups().isEmpty() ? Kind.FIRST_GROUP_ADDED : Kind.GROUP_ADDED,
          group.constant(),
          "the group " + group.constant() + " is new");
    }
    Map<String, String> names = new HashMap<>();
    for (Matches.Match<Code> code : pair.codes().kept()) {
      names.put(code.before().constant(), code.now().constant());
    }
    for (Matches.Match<Group> group : groups.kept()) {
      compare(group, names, found);
    }
  }

  private static void compare(
      Matches.Match<Group> group, Map<String, String> names, Differences found) {
    List<String> former = new ArrayList<>(group.before().codes());
    former.replaceAll(constant -> names.getOrDefault(constant, constant));
    Matches<String> codes = Matches.of(former, group.now().codes(), constant -> constant);
    String name = group.now().constant();
    if (!codes.removed().isEmpty()) {
      String text = "the group " + name + " no longer has " + Listed.of(codes.removed());
      found.add(Kind.GROUP_CHANGED, codes.removed(), name, "", text);
    }
    if (!codes.added().isEmpty()) {
      String text = "the group " + name + " has " + Listed.of(codes.added()) + ", too";
      found.add(Kind.GROUP_CHANGED, codes.added(), "", name, text);
    }
  }
}
