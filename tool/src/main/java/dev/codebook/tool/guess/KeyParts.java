package dev.codebook.tool.guess;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Two columns that tell the rows of a table apart only together, such as a vendor and a number. */
final class KeyParts {

  private static final int LONGEST = 20;
  private static final int LEAST = 4;

  private final List<ColumnFacts> columns;
  private final Choices choices;

  KeyParts(List<ColumnFacts> columns, Choices choices) {
    this.columns = columns;
    this.choices = choices;
  }

  /**
   * The parts in the order of the page; none if one column does.
   *
   * @param main the column that looks like a key by itself
   */
  List<ColumnFacts> find(Optional<ColumnFacts> main) {
    if (!choices.keys().isEmpty()) {
      List<ColumnFacts> chosen = columns.stream().filter(choices::isKey).toList();
      boolean together =
          chosen.size() > 1
              && chosen.stream().allMatch(it -> it.variety() < 1 && it.fill() == 1)
              && areUnique(chosen);
      return together ? chosen : List.of();
    }
    if (main.filter(it -> it.variety() == 1 || it.fill() < 1).isPresent()) {
      return List.of();
    }
    List<ColumnFacts> best = List.of();
    int most = 0;
    for (ColumnFacts one : columns) {
      for (ColumnFacts two : columns.subList(one.index() + 1, columns.size())) {
        int says = one.words().asKey() + two.words().asKey();
        boolean withMain = main.isEmpty() || main.get() == one || main.get() == two;
        if (says > most && withMain && isPart(one) && isPart(two) && areUnique(List.of(one, two))) {
          most = says;
          best = List.of(one, two);
        }
      }
    }
    return best;
  }

  private boolean isPart(ColumnFacts column) {
    boolean taken =
        choices.isSkipped(column) || choices.isName(column) || choices.isDescription(column);
    return !taken
        && column.words().asKey() >= LEAST
        && column.fill() == 1
        && column.variety() < 1
        && column.spaced() == 0
        && column.averageLength() <= LONGEST
        && !Booleans.areAll(column);
  }

  private static boolean areUnique(List<ColumnFacts> parts) {
    Set<List<String>> seen = new HashSet<>();
    for (int row = 0; row < parts.get(0).cells().size(); row++) {
      int at = row;
      if (!seen.add(parts.stream().map(it -> it.cells().get(at)).toList())) {
        return false;
      }
    }
    return true;
  }
}
