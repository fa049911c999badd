package dev.codebook.tool.guess;

import dev.codebook.tool.page.PageTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the columns of a table are, if a set says which of them are keys. */
final class ExistingLayout {

  private final ExistingSet set;
  private final SetMatch match;
  private final Choices choices;

  ExistingLayout(ExistingSet set, SetMatch match, Choices choices) {
    this.set = set;
    this.match = match;
    this.choices = choices;
  }

  Layout of(PageTable table, List<SetMatch.KeyMatch> keys) {
    List<Layout.KeyColumn> columns = new ArrayList<>();
    List<String> places = new ArrayList<>();
    for (SetMatch.KeyMatch key : keys) {
      String type = set.keys().get(key.key()).type();
      columns.add(new Layout.KeyColumn(key.column(), key.form(), type));
      places.add(Integer.toString(key.column().index() + 1));
    }
    Choices known =
        new Choices(
            places, choices.name(), choices.description(), choices.skipped(), choices.types());
    Layout guessed = LayoutGuess.of(table, known).orElseThrow();
    Optional<ColumnFacts> name =
        choices.name().isPresent() ? guessed.name() : name(table, keys).or(guessed::name);
    List<ColumnFacts> others = new ArrayList<>(guessed.others());
    guessed.name().filter(it -> !isSame(name, it)).ifPresent(others::add);
    others.removeIf(it -> isSame(name, it));
    Optional<ColumnFacts> description = guessed.description().filter(it -> !isSame(name, it));
    return new Layout(
        columns, false, name, description, guessed.deprecated(), others, guessed.skipped());
  }

  private static boolean isSame(Optional<ColumnFacts> one, ColumnFacts other) {
    return one.filter(it -> it.index() == other.index()).isPresent();
  }

  /** The column that has the names of most codes. */
  private Optional<ColumnFacts> name(PageTable table, List<SetMatch.KeyMatch> keys) {
    SetMatch.KeyMatch main = keys.get(0);
    int most = main.agreeing() / 2;
    Optional<ColumnFacts> best = Optional.empty();
    for (int i = 0; i < table.columns().size(); i++) {
      ColumnFacts column = new ColumnFacts(table, i);
      int named = i == main.column().index() ? 0 : named(column, main);
      if (named > most) {
        most = named;
        best = Optional.of(column);
      }
    }
    return best;
  }

  private int named(ColumnFacts column, SetMatch.KeyMatch main) {
    int named = 0;
    for (int row = 0; row < column.cells().size(); row++) {
      String cell = column.cells().get(row).replace('\n', ' ');
      Optional<ExistingCode> code =
          KeyCell.read(main.column().cells().get(row), main.form())
              .flatMap(it -> it.values().stream().findFirst())
              .flatMap(it -> match.code(main.key(), it));
      named += code.filter(it -> it.names().contains(cell)).isPresent() ? 1 : 0;
    }
    return named;
  }
}
