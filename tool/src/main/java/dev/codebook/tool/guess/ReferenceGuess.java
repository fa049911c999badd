package dev.codebook.tool.guess;

import dev.codebook.tool.draft.FieldForm;
import java.util.List;
import java.util.Optional;

/** Whether a column refers to the codes of another set. */
final class ReferenceGuess {

  private static final List<String> SEPARATORS = List.of("", "\n", ",", "/", ";");

  private final List<KnownCodes> others;

  ReferenceGuess(List<KnownCodes> others) {
    this.others = others;
  }

  Optional<FieldColumn> of(ColumnFacts column) {
    if (column.filled() == 0) {
      return Optional.empty();
    }
    for (KnownCodes codes : others) {
      for (boolean byKey : new boolean[] {false, true}) {
        if (isPlausible(column, codes, byKey)) {
          for (String separator : SEPARATORS) {
            FieldColumn reference = reference(column, codes, byKey, separator);
            if (column.distinct().stream().noneMatch(it -> reference.read(it).isEmpty())) {
              return Optional.of(reference);
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static FieldColumn reference(
      ColumnFacts column, KnownCodes codes, boolean byKey, String separator) {
    FieldForm form = new FieldForm.Reference(codes.set(), byKey, !separator.isEmpty());
    return new FieldColumn(column, form, separator, Optional.of(codes));
  }

  /** Small numbers are keys of any table, so the header must say which one is meant. */
  private static boolean isPlausible(ColumnFacts column, KnownCodes codes, boolean byKey) {
    List<String> set = HeaderWords.words(codes.set());
    boolean named =
        HeaderWords.words(column.header()).stream()
            .anyMatch(word -> set.contains(word) && !word.equals("code"));
    boolean several = column.distinct().size() > 1;
    return named || (several && !(byKey && codes.hasNumbers()));
  }
}
