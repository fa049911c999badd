package dev.codebook.tool.diff;

import dev.codebook.compiler.model.CodeSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the fields that codes are decided by. */
final class DecisionDiff {

  private DecisionDiff() {}

  static void compare(FieldPairs pairs, Differences found) {
    Map<String, String> renamed = new HashMap<>();
    pairs.fields().kept().forEach(it -> renamed.put(it.before().name(), it.now().name()));
    List<String> before = new ArrayList<>(fields(pairs.set().before()));
    before.replaceAll(name -> renamed.getOrDefault(name, name));
    Matches<String> fields = Matches.of(before, fields(pairs.set().now()), name -> name);
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
