package dev.codebook.tool.site;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Group;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.model.Vocabulary;
import dev.codebook.tool.site.SetView.ColumnView;
import dev.codebook.tool.site.SetView.WordView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the columns of a set that come after the names of its codes. */
final class Columns {

  /** Nobody chooses from a longer list; the search finds the rest. */
  private static final int MOST_CHOICES = 200;

  private final Catalog catalog;
  private final CodeSet set;
  private final int first;

  /**
   * @param first the place of the first of these columns
   */
  Columns(Catalog catalog, CodeSet set, int first) {
    this.catalog = catalog;
    this.set = set;
    this.first = first;
  }

  List<ColumnView> all() {
    List<ColumnView> columns = new ArrayList<>();
    for (int i = 0; i < set.fields().size(); i++) {
      columns.add(field(i));
    }
    if (!set.ranges().isEmpty()) {
      List<String> titles = set.ranges().stream().map(Range::title).toList();
      columns.add(membership("range", titles, columns.size(), List.of()));
    }
    if (!set.groups().isEmpty()) {
      List<String> titles = set.groups().stream().map(Group::title).toList();
      columns.add(membership("group", titles, columns.size(), explainedGroups()));
    }
    return List.copyOf(columns);
  }

  private ColumnView field(int index) {
    Field field = set.fields().get(index);
    List<String> words = words(field, index);
    return new ColumnView(
        field.name(),
        first + index,
        field.description().orElse(""),
        words.size() > MOST_CHOICES ? List.of() : words,
        explained(field.type()),
        lacksValues(index));
  }

  private boolean lacksValues(int index) {
    for (Code code : set.codes()) {
      if (!hasValue(code.fields().get(index))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasValue(Optional<FieldValue> value) {
    return value.isPresent()
        && !(value.get() instanceof FieldValue.Constants constants && constants.names().isEmpty())
        && !(value.get() instanceof FieldValue.Values values && values.items().isEmpty());
  }

  /**
   * The values that readers choose from: all words, but of another set only codes that are used.
   */
  private List<String> words(Field field, int index) {
    if (field.type() instanceof Vocabulary vocabulary) {
      return vocabulary.terms().stream().map(Vocabulary.Term::title).toList();
    }
    if (field.type() instanceof FieldType.Reference reference) {
      Set<String> used = used(index);
      return catalog.set(reference.set()).codes().stream()
          .filter(code -> used.contains(code.constant()))
          .map(Code::title)
          .distinct()
          .toList();
    }
    return field.type() == FieldType.Plain.BOOLEAN ? List.of("true", "false") : List.of();
  }

  private Set<String> used(int index) {
    Set<String> used = new HashSet<>();
    for (Code code : set.codes()) {
      FieldValue value = code.fields().get(index).orElse(null);
      if (value instanceof FieldValue.Constant constant) {
        used.add(constant.name());
      } else if (value instanceof FieldValue.Constants constants) {
        used.addAll(constants.names());
      }
    }
    return used;
  }

  private static List<WordView> explained(FieldType type) {
    return type instanceof Vocabulary vocabulary
        ? vocabulary.terms().stream()
            .filter(term -> term.description().isPresent())
            .map(term -> new WordView(term.title(), term.description().get()))
            .toList()
        : List.of();
  }

  private List<WordView> explainedGroups() {
    return set.groups().stream()
        .filter(group -> group.description().isPresent())
        .map(group -> new WordView(group.title(), group.description().get()))
        .toList();
  }

  private ColumnView membership(
      String name, List<String> titles, int index, List<WordView> explained) {
    List<String> choices = titles.size() > MOST_CHOICES ? List.of() : titles;
    return new ColumnView(name, first + index, "", choices, explained, true);
  }
}
