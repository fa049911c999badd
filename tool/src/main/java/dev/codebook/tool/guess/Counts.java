package dev.codebook.tool.guess;

import dev.codebook.tool.draft.DraftSet;
import java.util.ArrayList;
import java.util.List;

/** How much of what there is. */
final class Counts {

  private Counts() {}

  static String of(DraftSet set) {
    int reserved =
        set.reservedNames().size() + set.reservedKeys().stream().mapToInt(List::size).sum();
    List<String> counts = new ArrayList<>(List.of(counted(set.codes().size(), "code")));
    if (!set.ranges().isEmpty()) {
      counts.add(counted(set.ranges().size(), "range"));
    }
    if (reserved > 0) {
      counts.add(reserved + " reserved");
    }
    return String.join(", ", counts);
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
