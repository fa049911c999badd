package dev.codebook.tool.guess;

import dev.codebook.compiler.model.JavaName;
import dev.codebook.tool.draft.DraftField;
import dev.codebook.tool.draft.FieldForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the columns of a table that have the fields of a set: by their names, or else by values.
 */
final class ExistingFields {

  private static final double MOSTLY = 0.6;

  private final ExistingSet set;
  private final TableRows rows;
  private final List<SetMatch.KeyMatch> keys;
  private final SetMatch match;
  private final Map<String, FieldColumn> columns = new LinkedHashMap<>();
  private final Map<String, List<String>> newWords = new HashMap<>();
  private final List<String> unused = new ArrayList<>();

  ExistingFields(ExistingSet set, TableRows rows, List<SetMatch.KeyMatch> keys, SetMatch match) {
    this.set = set;
    this.rows = rows;
    this.keys = keys;
    this.match = match;
    List<ColumnFacts> open = new ArrayList<>(rows.layout.others());
    open.removeIf(this::isNamedLikeField);
    open.removeIf(this::hasValuesOfField);
    open.forEach(it -> unused.add(it.shown()));
  }

  Map<String, FieldColumn> columns() {
    return columns;
  }

  Map<String, List<String>> newWords() {
    return newWords;
  }

  List<String> unused() {
    return unused;
  }

  private boolean isNamedLikeField(ColumnFacts column) {
    String wanted = MemberNames.wanted(column);
    Set<String> names = Set.of(wanted, "vendor" + JavaName.capitalized(wanted));
    for (DraftField field : set.fields()) {
      if (names.contains(field.name()) && !columns.containsKey(field.name())) {
        take(field, column);
        return true;
      }
    }
    return false;
  }

  private void take(DraftField field, ColumnFacts column) {
    FieldColumn reader = reader(field, column);
    if (field.form() instanceof FieldForm.Words words) {
      List<String> more = missing(words, column, reader.separator());
      if (!more.isEmpty()) {
        newWords.put(field.name(), more);
        List<String> all = new ArrayList<>(words.words());
        all.addAll(more);
        FieldForm larger = new FieldForm.Words(all, words.isList());
        columns.put(
            field.name(), new FieldColumn(column, larger, reader.separator(), Optional.empty()));
        return;
      }
    }
    columns.put(field.name(), reader);
  }

  private FieldColumn reader(DraftField field, ColumnFacts column) {
    String separator = field.form().isList() ? Splitter.separator(column) : "";
    return new FieldColumn(
        column, field.form(), separator, Optional.ofNullable(set.targets().get(field.name())));
  }

  private static List<String> missing(FieldForm.Words words, ColumnFacts column, String separator) {
    Set<String> constants = new HashSet<>();
    words.words().forEach(it -> constants.add(JavaName.constant(it).orElse(it)));
    List<String> missing = new ArrayList<>();
    for (String word :
        separator.isEmpty() ? column.distinct() : Splitter.words(column, separator)) {
      String line = word.replace('\n', ' ');
      if (constants.add(JavaName.constant(line).orElse(line))) {
        missing.add(line);
      }
    }
    return missing;
  }

  /** A field that somebody has renamed still has the values of its column. */
  private boolean hasValuesOfField(ColumnFacts column) {
    for (DraftField field : set.fields()) {
      if (!columns.containsKey(field.name()) && agree(field, reader(field, column))) {
        take(field, column);
        return true;
      }
    }
    return false;
  }

  private boolean agree(DraftField field, FieldColumn reader) {
    int filled = 0;
    int agreeing = 0;
    for (ReadRow row : rows.codes) {
      Optional<ExistingCode> code =
          row.keys().get(0).values().stream()
              .findFirst()
              .flatMap(it -> match.code(keys.get(0).key(), it));
      String cell = row.cell(reader.column());
      if (code.isPresent() && !cell.isEmpty()) {
        filled++;
        agreeing += reader.read(cell).equals(code.get().fields().get(field.name())) ? 1 : 0;
      }
    }
    return filled > 1 && agreeing >= filled * MOSTLY;
  }
}
