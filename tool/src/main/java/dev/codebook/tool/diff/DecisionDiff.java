package dev.codebook.tool.diff;

import dev.codebook.compiler.model.CodeSet;
import java.util.ArrayList;
import java.util.List;

/** Compares the fields that codes are decided by. */
final class DecisionDiff {

  private DecisionDiff() {}

  static void compare(SetPair pair, Differences found) {
    Matches<String> fields = Matches.of(fields(pair.before()), fields(pair.now()), name -> name);
    for (String field : fields.removed()) {
      found.add(Kind.DECISION_REMOVED, field, "the decision by " + field + " is gone");
    }
    for (String field : fields.added()) {
      found.add(Kind.DECISION_ADDED, field, "the decision by " + field + " is new");
    }
  }

  private static List<String> fields(CodeSet set) {
    List<String> names = new ArrayList<>();
    for (int place : set.decisions()) {
      names.add(set.fields().get(place).name());
    }
    return names;
  }
}
