package dev.codebook.tool.guess;

import dev.codebook.compiler.model.JavaName;
import dev.codebook.tool.draft.FieldForm;
import dev.codebook.tool.page.PageTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The type of a column. */
final class FieldGuess {

  private static final int MOST_WORDS = 100;
  private static final int LONGEST_WORD = 80;

  /** A catalog has at most 30,000 values in the lists of a field. */
  private static final int MOST_LISTS = 2_000;

  private final List<KnownCodes> others;
  private final Choices choices;

  /**
   * @param others the codes of the other sets of the page
   */
  FieldGuess(List<KnownCodes> others, Choices choices) {
    this.others = others;
    this.choices = choices;
  }

  FieldColumn of(ColumnFacts column) {
    return choices.type(column).map(it -> chosen(column, it)).orElseGet(() -> guessed(column));
  }

  private static FieldColumn chosen(ColumnFacts column, String type) {
    return switch (type) {
      case "words" -> words(column, "");
      case "list" -> words(column, Splitter.separator(column));
      case "texts" ->
          new FieldColumn(
              column,
              new FieldForm.Several(FieldForm.Plain.TEXT),
              Splitter.separator(column),
              Optional.empty());
      case "hex" -> new FieldColumn(column, FieldForm.Plain.LONG);
      default ->
          new FieldColumn(column, FieldForm.Plain.valueOf(type.toUpperCase(java.util.Locale.ROOT)));
    };
  }

  private FieldColumn guessed(ColumnFacts column) {
    if (Booleans.areMarks(column)) {
      return new FieldColumn(column, new FieldForm.Flag());
    }
    if (Booleans.areAll(column)) {
      return new FieldColumn(column, FieldForm.Plain.BOOLEAN);
    }
    return new ReferenceGuess(others)
        .of(column)
        .or(() -> numeric(column))
        .or(() -> plain(column))
        .or(() -> vocabulary(column))
        .or(() -> tokens(column))
        .orElseGet(() -> new FieldColumn(column, FieldForm.Plain.TEXT));
  }

  private static Optional<FieldColumn> numeric(ColumnFacts column) {
    FieldColumn duration = new FieldColumn(column, FieldForm.Plain.DURATION);
    if (column.distinct().stream().noneMatch(it -> duration.read(it).isEmpty())) {
      return Optional.of(duration);
    }
    FieldColumn number = new FieldColumn(column, FieldForm.Plain.LONG);
    List<List<String>> values = column.distinct().stream().map(number::read).toList();
    if (values.stream().anyMatch(List::isEmpty)) {
      return Optional.empty();
    }
    boolean fits = values.stream().allMatch(it -> KeyGuess.fitsInt(it.get(0)));
    return Optional.of(fits ? new FieldColumn(column, FieldForm.Plain.INT) : number);
  }

  private static Optional<FieldColumn> plain(ColumnFacts column) {
    List<FieldForm.Plain> types =
        column.words().isVersion()
            ? List.of(FieldForm.Plain.DATE)
            : List.of(FieldForm.Plain.DATE, FieldForm.Plain.URI, FieldForm.Plain.DECIMAL);
    return types.stream()
        .map(it -> new FieldColumn(column, it))
        .filter(it -> column.filled() > 0)
        .filter(it -> column.distinct().stream().noneMatch(cell -> it.read(cell).isEmpty()))
        .findFirst();
  }

  /** Several names of things in a cell, each without a space. */
  private static Optional<FieldColumn> tokens(ColumnFacts column) {
    String separator = Splitter.separator(column);
    boolean lines = separator.equals("\n");
    if ((separator.isBlank() && !lines) || separator.strip().equals("/")) {
      return Optional.empty();
    }
    long several = column.distinct().stream().filter(it -> it.contains(separator)).count();
    Set<String> pieces = Splitter.words(column, separator);
    boolean tokens =
        pieces.stream()
            .allMatch(it -> it.indexOf(' ') < 0 && it.indexOf('\n') < 0 && it.length() <= 60);
    return several > 1 && tokens && column.filled() <= MOST_LISTS
        ? Optional.of(
            new FieldColumn(
                column, new FieldForm.Several(FieldForm.Plain.TEXT), separator, Optional.empty()))
        : Optional.empty();
  }

  private static Optional<FieldColumn> vocabulary(ColumnFacts column) {
    if (column.filled() < 3) {
      return Optional.empty();
    }
    if (isVocabulary(
        column, column.distinct().stream().map(it -> it.replace('\n', ' ')).toList())) {
      String separator = Splitter.separator(column);
      boolean list = !separator.isEmpty() && areListed(column, separator);
      return Optional.of(words(column, list ? separator : ""));
    }
    String separator = Splitter.separator(column);
    return !separator.isEmpty()
            && areListed(column, separator)
            && isVocabulary(column, Splitter.words(column, separator))
        ? Optional.of(words(column, separator))
        : Optional.empty();
  }

  /** Whether words that are listed are also there alone, or in other lists. */
  private static boolean areListed(ColumnFacts column, String separator) {
    Set<String> words = Splitter.words(column, separator);
    return words.size() < column.distinct().size()
        || (words.size() == column.distinct().size() && column.distinct().containsAll(words));
  }

  private static boolean isVocabulary(ColumnFacts column, Collection<String> words) {
    double most = column.words().isCategory() ? 0.8 : 0.5;
    boolean section = column.header().equals(PageTable.SECTION);
    boolean few = words.size() <= MOST_WORDS && words.size() <= column.filled() * most;
    boolean brief = words.stream().allMatch(it -> it.length() <= LONGEST_WORD && !it.endsWith("."));
    return (section || (few && brief)) && haveConstants(words);
  }

  private static boolean haveConstants(Collection<String> words) {
    return words.stream().allMatch(it -> JavaName.constant(it).isPresent());
  }

  /** Words that differ only in signs or in case are one word. */
  private static FieldColumn words(ColumnFacts column, String separator) {
    Collection<String> all =
        separator.isEmpty() ? column.distinct() : Splitter.words(column, separator);
    Set<String> constants = new HashSet<>();
    List<String> words = new ArrayList<>();
    for (String each : all) {
      String word = each.replace('\n', ' ');
      if (constants.add(JavaName.constant(word).orElse(word))) {
        words.add(word);
      }
    }
    return new FieldColumn(
        column, new FieldForm.Words(words, !separator.isEmpty()), separator, Optional.empty());
  }
}
