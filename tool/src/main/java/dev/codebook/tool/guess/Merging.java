package dev.codebook.tool.guess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins the rows of a table that have one key to one code. */
final class Merging {

  private final TableRows rows;
  private final ReadRow first;
  private final Map<String, FieldColumn> fields;
  private final Map<String, List<String>> values;
  private final List<String> descriptions = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();

  Merging(TableRows rows, ReadRow first, Map<String, FieldColumn> fields) {
    this.rows = rows;
    this.first = first;
    this.fields = fields;
    this.values = SetDrafter.values(first, fields);
    describe(first);
  }

  void add(ReadRow row) {
    describe(row);
    rows.layout.name().map(row::line).filter(it -> !it.isEmpty()).ifPresent(names::add);
    SetDrafter.values(row, fields).forEach((name, more) -> merge(row, name, more));
  }

  private void merge(ReadRow row, String name, List<String> more) {
    List<String> had = values.get(name);
    if (had == null) {
      values.put(name, more);
    } else if (fields.get(name).form().isList()) {
      Set<String> both = new LinkedHashSet<>(had);
      both.addAll(more);
      values.put(name, List.copyOf(both));
    } else if (!had.equals(more)) {
      rows.leave(
          row,
          "%s has the same key, and another value in %s; the rest of the row is in that code"
              .formatted(first.place(), fields.get(name).column().shown()));
    }
  }

  private void describe(ReadRow row) {
    describe(VendorName.rest(rows, row));
    describe(rows.layout.description().map(row::prose).orElse(""));
  }

  private void describe(String said) {
    if (!said.isEmpty() && descriptions.stream().noneMatch(it -> it.contains(said))) {
      descriptions.add(said);
    }
  }

  Map<String, List<String>> values() {
    return values;
  }

  String description() {
    StringBuilder all = new StringBuilder();
    for (String each : descriptions) {
      if (!all.isEmpty()) {
        boolean ended = ".!?;:".indexOf(all.charAt(all.length() - 1)) >= 0;
        all.append(ended ? " " : "; ");
      }
      all.append(each);
    }
    return all.toString();
  }

  /** The names of the further rows that have other constants than the code. */
  List<String> synonyms(CodeNames.Named named) {
    List<String> synonyms = new ArrayList<>();
    Optional<String> own = CodeNames.constant(named.name());
    for (String name : names) {
      Optional<String> constant = CodeNames.constant(name);
      if (constant.isPresent() && !constant.equals(own) && rows.constants.add(constant.get())) {
        synonyms.add(name);
      }
    }
    return synonyms;
  }
}
