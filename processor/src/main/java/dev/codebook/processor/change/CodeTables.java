package dev.codebook.processor.change;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Group;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.model.Section;
import dev.codebook.compiler.model.Shown;
import dev.codebook.compiler.model.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes tables of a set: its codes, vocabularies, ranges and groups, in the words of Java. */
final class CodeTables {

  private final CodeSet set;
  private final List<CodeTable> tables = new ArrayList<>();

  private CodeTables(CodeSet set) {
    this.set = set;
  }

  /** The tables of all sets, in their order. */
  static List<CodeTable> of(List<CodeSet> sets) {
    List<CodeTable> all = new ArrayList<>();
    for (CodeSet set : sets) {
      all.addAll(new CodeTables(set).make());
    }
    return all;
  }

  private List<CodeTable> make() {
    if (set.isSplit()) {
      for (Section section : set.sections()) {
        addCodes(set.enumName(section), section.codes());
      }
    } else {
      addCodes(set.name(), set.codes());
    }
    addUnrecognized();
    for (Vocabulary vocabulary : set.vocabularies()) {
      addWords(vocabulary);
    }
    addRanges();
    addGroups();
    return tables;
  }

  private void addCodes(String name, List<Code> codes) {
    List<String> columns = new ArrayList<>(keyNames());
    columns.addAll(List.of(CodeTable.TITLE, "aliases"));
    columns.addAll(fieldNames());
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (Code code : codes) {
      List<String> values = new ArrayList<>();
      addKeys(values, code);
      values.add(code.title());
      values.add(Shown.aliases(set, code.aliases()));
      addFields(values, code.fields());
      rows.put(code.constant(), values);
    }
    tables.add(new CodeTable(name, columns, keyNames().size(), rows));
  }

  /** Parts are one column, because only together do they tell a code that is renamed. */
  private void addKeys(List<String> values, Code code) {
    if (set.hasParts()) {
      values.add(Shown.parts(set, code));
      return;
    }
    for (int key : keys()) {
      values.add(Shown.key(set.keys().get(key), code.keys().get(key)));
    }
  }

  /** When a code is unrecognized, and what its fields are outside of all ranges. */
  private void addUnrecognized() {
    List<String> columns = new ArrayList<>();
    List<String> values = new ArrayList<>();
    for (Key key : set.keys()) {
      if (key.mask().isPresent()) {
        columns.add("mask of " + key.name());
        values.add(key.mask().get().shown());
      }
    }
    for (Field field : set.fields()) {
      if (field.open()) {
        columns.add(field.name());
        values.add(Shown.field(field.ofUnrecognized()));
      }
    }
    if (!columns.isEmpty()) {
      tables.add(new CodeTable(set.openName(), columns, 0, Map.of("Unrecognized", values)));
    }
  }

  private void addWords(Vocabulary vocabulary) {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (Vocabulary.Term term : vocabulary.terms()) {
      rows.put(term.constant(), List.of(term.title()));
    }
    add(vocabulary.name(), List.of(CodeTable.TITLE), rows);
  }

  private void addRanges() {
    List<String> columns = new ArrayList<>(List.of(CodeTable.TITLE));
    for (Key key : set.keys()) {
      columns.add(key.name());
    }
    columns.addAll(fieldNames());
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (Range range : set.ranges()) {
      List<String> values = new ArrayList<>(List.of(range.title()));
      for (int i = 0; i < set.keys().size(); i++) {
        values.add(Shown.span(set.keys().get(i), range.intervals().get(i)));
      }
      addFields(values, range.fields());
      rows.put(range.constant(), values);
    }
    add("Range", columns, rows);
  }

  private void addGroups() {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (Group group : set.groups()) {
      rows.put(group.constant(), List.of(group.title(), Shown.list(group.codes())));
    }
    add("Group", List.of(CodeTable.TITLE, "codes"), rows);
  }

  private void add(String name, List<String> columns, Map<String, List<String>> rows) {
    if (!rows.isEmpty()) {
      tables.add(new CodeTable(set.name() + "." + name, columns, 0, rows));
    }
  }

  private static void addFields(List<String> values, List<Optional<FieldValue>> fields) {
    for (Optional<FieldValue> field : fields) {
      values.add(Shown.field(field));
    }
  }

  private List<String> fieldNames() {
    List<String> names = new ArrayList<>();
    for (Field field : set.fields()) {
      names.add(field.name());
    }
    return names;
  }

  private List<String> keyNames() {
    if (set.hasParts()) {
      return List.of("key");
    }
    List<String> names = new ArrayList<>();
    for (int key : keys()) {
      names.add(set.keys().get(key).name());
    }
    return names;
  }

  /** The places of the keys, that of the wire key first, because it stands for the code. */
  private List<Integer> keys() {
    List<Integer> places = new ArrayList<>();
    Optional<Key> wire = set.wire();
    for (int i = 0; i < set.keys().size(); i++) {
      boolean first = wire.isPresent() && set.keys().get(i).equals(wire.get());
      places.add(first ? 0 : places.size(), i);
    }
    return places;
  }
}
