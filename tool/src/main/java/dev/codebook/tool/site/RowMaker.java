package dev.codebook.tool.site;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Group;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.model.Shown;
import dev.codebook.compiler.model.Synonym;
import dev.codebook.tool.site.SetView.Cell;
import dev.codebook.tool.site.SetView.KeyCell;
import dev.codebook.tool.site.SetView.RowView;
import dev.codebook.tool.site.SetView.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the rows of a set's table. */
final class RowMaker {

  private static final String NO_REASON = "The catalog gives no reason.";

  private final CodeSet set;
  private final FieldWords shown;
  private final Map<String, List<Value>> groups = new HashMap<>();

  RowMaker(CodeSet set, FieldWords shown) {
    this.set = set;
    this.shown = shown;
    for (Group group : set.groups()) {
      Value title = new Value(group.title(), "", true);
      for (String code : group.codes()) {
        groups.computeIfAbsent(code, constant -> new ArrayList<>()).add(title);
      }
    }
  }

  List<RowView> rows() {
    List<RowView> rows = new ArrayList<>();
    for (Code code : set.codes()) {
      rows.add(
          new RowView(
              set.name() + "." + code.constant(),
              keys(code),
              code.title(),
              code.description().orElse(""),
              code.deprecated().map(reason -> reason.isBlank() ? NO_REASON : reason).orElse(""),
              notes(code),
              cells(code)));
    }
    return List.copyOf(rows);
  }

  private List<KeyCell> keys(Code code) {
    List<KeyCell> cells = new ArrayList<>();
    for (int i = 0; i < set.keys().size(); i++) {
      Key key = set.keys().get(i);
      Optional<KeyValue> value = code.keys().get(i);
      cells.add(value.isPresent() ? keyCell(key, value.get()) : new KeyCell("", ""));
    }
    return List.copyOf(cells);
  }

  private static KeyCell keyCell(Key key, KeyValue value) {
    String decimal =
        value instanceof KeyValue.Number number && number.hex()
            ? Long.toString(number.value())
            : "";
    return new KeyCell(Shown.key(key, value), decimal);
  }

  private List<String> notes(Code code) {
    List<String> notes = new ArrayList<>();
    List<String> aliases = aliases(code);
    if (!aliases.isEmpty()) {
      notes.add("Also received as " + String.join(", ", aliases) + ".");
    }
    if (!code.synonyms().isEmpty()) {
      notes.add(
          code.synonyms().stream()
              .map(Synonym::name)
              .collect(Collectors.joining(", ", "Also called ", ".")));
    }
    code.included().flatMap(it -> it.because()).ifPresent(notes::add);
    return List.copyOf(notes);
  }

  private List<String> aliases(Code code) {
    if (set.hasParts()) {
      return Shown.aliasesOfParts(set.keys(), code.aliases());
    }
    List<String> aliases = new ArrayList<>();
    for (int i = 0; i < set.keys().size(); i++) {
      Key key = set.keys().get(i);
      String name = key.named() ? key.name() + " " : "";
      code.aliases().get(i).forEach(alias -> aliases.add(name + Shown.key(key, alias)));
    }
    return aliases;
  }

  private List<Cell> cells(Code code) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < set.fields().size(); i++) {
      Field field = set.fields().get(i);
      Optional<FieldValue> value = code.fields().get(i);
      cells.add(
          new Cell(value.map(it -> shown.values(field, it)).orElse(List.of()), isNumeric(field)));
    }
    if (!set.ranges().isEmpty()) {
      cells.add(new Cell(ranges(code), false));
    }
    if (!set.groups().isEmpty()) {
      cells.add(new Cell(groups.getOrDefault(code.constant(), List.of()), false));
    }
    return List.copyOf(cells);
  }

  private static boolean isNumeric(Field field) {
    return field.type() == FieldType.Plain.INT
        || field.type() == FieldType.Plain.LONG
        || field.type() == FieldType.Plain.DECIMAL;
  }

  private List<Value> ranges(Code code) {
    List<Value> ranges = new ArrayList<>();
    for (Range range : set.ranges()) {
      if (set.holds(range, code)) {
        ranges.add(new Value(range.title(), "", true));
      }
    }
    return List.copyOf(ranges);
  }
}
