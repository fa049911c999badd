package dev.codebook.tool.guess;

import dev.codebook.tool.page.PageTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the columns of a table are. */
final class LayoutGuess {

  private final List<ColumnFacts> columns = new ArrayList<>();
  private final Choices choices;

  private LayoutGuess(PageTable table, Choices choices) {
    for (int i = 0; i < table.columns().size(); i++) {
      columns.add(new ColumnFacts(table, i));
    }
    this.choices = choices;
  }

  /** Empty if no column looks like a key. */
  static Optional<Layout> of(PageTable table, Choices choices) {
    LayoutGuess guess = new LayoutGuess(table, choices);
    KeyGuess keys = new KeyGuess(guess.columns, choices, table.title());
    Optional<Layout.KeyColumn> main = keys.main();
    List<ColumnFacts> parts =
        new KeyParts(guess.columns, choices).find(main.map(Layout.KeyColumn::column));
    return parts.isEmpty()
        ? main.map(it -> guess.around(List.of(it), false))
        : Optional.of(guess.around(parts.stream().map(keys::key).toList(), true));
  }

  private Layout around(List<Layout.KeyColumn> first, boolean parts) {
    Layout.KeyColumn main = first.get(0);
    Optional<ColumnFacts> name = name(first);
    List<Layout.KeyColumn> keys = new ArrayList<>(first);
    List<Layout.Skipped> skipped = new ArrayList<>();
    List<Layout.KeyColumn> more =
        parts ? List.of() : new KeyGuess(columns, choices, "").further(main, name);
    for (Layout.KeyColumn further : more) {
      if (haveSameValues(main, further) && choices.keys().isEmpty()) {
        skipped.add(new Layout.Skipped(further.column(), "the key in another notation"));
      } else {
        keys.add(further);
      }
    }
    List<ColumnFacts> rest = new ArrayList<>(columns);
    keys.forEach(it -> rest.remove(it.column()));
    skipped.forEach(it -> rest.remove(it.column()));
    name.ifPresent(rest::remove);
    Optional<ColumnFacts> description =
        description(rest, name.isEmpty() && !isWordy(main.column()));
    description.ifPresent(rest::remove);
    Optional<ColumnFacts> deprecated =
        rest.stream().filter(LayoutGuess::saysDeprecated).findFirst();
    deprecated.ifPresent(rest::remove);
    skip(rest, main, name, skipped);
    return new Layout(keys, parts, name, description, deprecated, rest, skipped);
  }

  private void skip(
      List<ColumnFacts> rest,
      Layout.KeyColumn main,
      Optional<ColumnFacts> name,
      List<Layout.Skipped> skipped) {
    for (ColumnFacts column : List.copyOf(rest)) {
      String reason =
          choices.isSkipped(column)
              ? "as asked"
              : column.filled() == 0
                  ? "empty"
                  : column.cells().equals(main.column().cells())
                          || name.filter(it -> it.cells().equals(column.cells())).isPresent()
                      ? "the same as another column"
                      : "";
      if (!reason.isEmpty()) {
        rest.remove(column);
        if (column.filled() > 0) {
          skipped.add(new Layout.Skipped(column, reason));
        }
      }
    }
  }

  private static boolean haveSameValues(Layout.KeyColumn main, Layout.KeyColumn other) {
    if (main.form() == KeyForm.TEXT || other.form() == KeyForm.TEXT) {
      return false;
    }
    for (int i = 0; i < main.column().cells().size(); i++) {
      Optional<KeyCell> one = KeyCell.read(main.column().cells().get(i), main.form());
      Optional<KeyCell> two = KeyCell.read(other.column().cells().get(i), other.form());
      if (one.isPresent() && two.isPresent() && !one.get().hasSameNumbers(two.get())) {
        return false;
      }
    }
    return true;
  }

  private Optional<ColumnFacts> name(List<Layout.KeyColumn> keys) {
    Layout.KeyColumn main = keys.get(0);
    if (choices.name().isPresent()) {
      return columns.stream().filter(choices::isName).findFirst();
    }
    boolean wordy = main.form() == KeyForm.TEXT && isWordy(main.column());
    return columns.stream()
        .filter(it -> keys.stream().noneMatch(key -> key.column() == it) && !isTaken(it))
        .filter(it -> !wordy || it.words().asName() >= 4)
        .filter(it -> nameScore(it) >= 3)
        .max(Comparator.comparingDouble(LayoutGuess::nameScore));
  }

  private boolean isTaken(ColumnFacts column) {
    return choices.isKey(column) || choices.isSkipped(column) || choices.isDescription(column);
  }

  /** Whether keys are words that can name codes. */
  static boolean isWordy(ColumnFacts column) {
    long wordy =
        column.distinct().stream()
            .filter(it -> it.chars().filter(Character::isLetter).count() * 2 > it.length())
            .filter(it -> it.length() > 3)
            .count();
    return wordy * 2 > column.distinct().size();
  }

  private static double nameScore(ColumnFacts column) {
    boolean letters =
        column.distinct().stream().filter(it -> it.chars().anyMatch(Character::isLetter)).count()
            >= column.distinct().size() * 0.9;
    if (isSection(column)
        || column.fill() < 0.8
        || column.variety() < (column.words().isCategory() ? 0.8 : 0.5)
        || !letters
        || column.averageLength() > 60) {
      return 0;
    }
    double score = column.words().asName() + (column.variety() >= 0.8 ? 2 : 0);
    return score + (column.averageLength() <= 30 ? 2 : 0) - 0.1 * column.index();
  }

  private Optional<ColumnFacts> description(List<ColumnFacts> rest, boolean nameless) {
    if (choices.description().isPresent()) {
      return rest.stream().filter(choices::isDescription).findFirst();
    }
    return rest.stream()
        .filter(it -> !choices.isSkipped(it) && choices.type(it).isEmpty())
        .filter(it -> descriptionScore(it) >= 4)
        .max(Comparator.comparingDouble(LayoutGuess::descriptionScore))
        .or(() -> nameless ? prose(rest) : Optional.empty());
  }

  /** If nothing names the codes, the column that says something else about each. */
  private Optional<ColumnFacts> prose(List<ColumnFacts> rest) {
    return rest.stream()
        .filter(it -> !choices.isSkipped(it) && choices.type(it).isEmpty() && !isSection(it))
        .filter(it -> it.fill() > 0.8 && it.variety() >= 0.8 && it.spaced() > 0.7)
        .findFirst();
  }

  /** What heads rows says nothing about a single one. */
  private static boolean isSection(ColumnFacts column) {
    return column.header().equals(PageTable.SECTION);
  }

  private static double descriptionScore(ColumnFacts column) {
    if (isSection(column)
        || column.filled() == 0
        || (column.variety() < 0.3 && column.filled() > 5)) {
      return 0;
    }
    double prose = column.averageLength() > 30 && column.spaced() > 0.7 ? 3 : 0;
    double unnamed = column.header().isBlank() && prose > 0 ? 2 : 0;
    double header = column.words().asDescription() + unnamed;
    boolean sure = header >= 5 && column.spaced() > 0.3;
    double single = HeaderWords.words(column.header()).size() == 1 ? 1 : 0;
    return header
        + prose
        + single
        + (sure ? 1 : 0)
        - (prose == 0 && !sure ? 2 : 0)
        + 0.1 * column.index();
  }

  private static boolean saysDeprecated(ColumnFacts column) {
    return column.words().says("deprecated") && Booleans.areAll(column);
  }
}
