package dev.codebook.tool.guess;

import dev.codebook.tool.draft.DraftCode;
import dev.codebook.tool.draft.DraftField;
import dev.codebook.tool.draft.DraftKey;
import dev.codebook.tool.draft.DraftRange;
import dev.codebook.tool.draft.DraftSet;
import dev.codebook.tool.draft.FieldForm;
import dev.codebook.tool.page.PageTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Drafts a set from the sorted rows of a table. */
final class SetDrafter {

  private final TableRows rows;
  private final Map<ReadRow, CodeNames.Named> names;
  private final List<String> keyNames = new ArrayList<>();
  private final Map<String, FieldColumn> fields = new LinkedHashMap<>();

  /**
   * @param names of the codes
   * @param columns that become fields
   * @param types the names of all sets of the catalog
   */
  SetDrafter(
      TableRows rows,
      Map<ReadRow, CodeNames.Named> names,
      List<FieldColumn> columns,
      Set<String> types) {
    this.rows = rows;
    this.names = names;
    MemberNames members = new MemberNames(types);
    boolean single = rows.layout.keys().size() == 1;
    for (Layout.KeyColumn key : rows.layout.keys()) {
      keyNames.add(single ? "key" : members.ofKey(key.column()));
    }
    for (FieldColumn column : columns) {
      fields.put(members.of(column.column(), column.form() instanceof FieldForm.Words), column);
    }
  }

  /** Drafts codes of a set that exists, whose keys and fields have their names. */
  SetDrafter(
      TableRows rows,
      Map<ReadRow, CodeNames.Named> names,
      List<String> keyNames,
      Map<String, FieldColumn> fields) {
    this.rows = rows;
    this.names = names;
    this.keyNames.addAll(keyNames);
    this.fields.putAll(fields);
  }

  Map<String, FieldColumn> fields() {
    return fields;
  }

  List<String> keyNames() {
    return keyNames;
  }

  DraftSet draft(String name, String description, PageTable.Reserved reserved) {
    List<DraftCode> codes = new ArrayList<>();
    for (ReadRow row : rows.codes) {
      codes.add(code(row));
    }
    ReservedKeys reservations = new ReservedKeys(rows, codes);
    List<DraftRange> ranges = new RangeDrafter(rows, fields).ranges();
    return new DraftSet(
        name,
        description,
        keys(codes),
        rows.layout.parts(),
        draftFields(codes, ranges),
        ranges,
        reservations.keys(reserved.keys()),
        reserved.names(),
        allowed(codes),
        codes);
  }

  private List<DraftKey> keys(List<DraftCode> codes) {
    List<DraftKey> keys = new ArrayList<>();
    for (int i = 0; i < keyNames.size(); i++) {
      int at = i;
      boolean optional =
          keyNames.size() > 1
              && !rows.layout.parts()
              && codes.stream().anyMatch(it -> it.keys().get(at).isEmpty());
      keys.add(new DraftKey(keyNames.get(i), rows.layout.keys().get(i).type(), optional));
    }
    return keys;
  }

  /** What the page repeats is no mistake of the catalog. */
  private static Map<String, String> allowed(List<DraftCode> codes) {
    Set<String> descriptions = new HashSet<>();
    boolean repeated =
        codes.stream()
            .map(it -> it.description().strip())
            .anyMatch(it -> !it.isEmpty() && !descriptions.add(it));
    return repeated
        ? Map.of("repeated-description", "The page says the same about several codes.")
        : Map.of();
  }

  /** What a range gives must be optional, because outside of ranges nothing gives it. */
  private List<DraftField> draftFields(List<DraftCode> codes, List<DraftRange> ranges) {
    List<DraftField> drafted = new ArrayList<>();
    fields.forEach(
        (name, column) -> {
          boolean lacking = codes.stream().anyMatch(it -> !it.fields().containsKey(name));
          boolean ranged = ranges.stream().anyMatch(it -> it.fields().containsKey(name));
          drafted.add(new DraftField(name, column.form(), lacking || ranged));
        });
    return drafted;
  }

  DraftCode code(ReadRow row) {
    CodeNames.Named named = names.get(row);
    reportUnreadable(row);
    List<ReadRow> repeated = rows.repeated.getOrDefault(row, List.of());
    Merging merging = new Merging(rows, row, fields);
    repeated.forEach(merging::add);
    List<List<String>> keys = new ArrayList<>();
    row.keys().forEach(it -> keys.add(it.values()));
    return new DraftCode(
        row.place(),
        named.name(),
        named.title(),
        named.constant(),
        keys,
        merging.values(),
        description(named, merging.description()),
        rows.layout
            .deprecated()
            .filter(it -> Booleans.read(row.cell(it)).orElse(false))
            .isPresent(),
        merging.synonyms(names.get(row)));
  }

  private void reportUnreadable(ReadRow row) {
    for (FieldColumn column : fields.values()) {
      String cell = row.line(column.column());
      boolean mark = column.form() instanceof FieldForm.Flag;
      if (!cell.isEmpty() && !mark && column.read(row.cell(column.column())).isEmpty()) {
        rows.leave(
            row,
            "'%s' in %s is not of its type; the rest of the row is in the catalog"
                .formatted(TableRows.cut(cell), column.column().shown()));
      }
    }
  }

  /** What is said about a code, unless its name says all of it. */
  private static String description(CodeNames.Named named, String said) {
    String whole = said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    return whole.equals(named.name()) || Optional.of(whole).equals(named.title()) ? "" : said;
  }

  /** The values of a row in the columns that become fields. */
  static Map<String, List<String>> values(ReadRow row, Map<String, FieldColumn> fields) {
    Map<String, List<String>> values = new HashMap<>();
    fields.forEach(
        (name, column) -> {
          String cell = row.cell(column.column());
          List<String> read = cell.isEmpty() ? List.of() : column.read(cell);
          if (!read.isEmpty()) {
            values.put(name, read);
          }
        });
    return values;
  }
}
