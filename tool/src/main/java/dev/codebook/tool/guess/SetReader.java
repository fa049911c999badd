package dev.codebook.tool.guess;

import dev.codebook.tool.page.Page;
import dev.codebook.tool.page.PageTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads tables of a page as codes of sets that exist already. */
public final class SetReader {

  private static final double LEAST = 0.3;

  private final ExistingSet set;
  private final Choices choices;
  private final SetMatch match;

  private SetReader(ExistingSet set, Choices choices) {
    this.set = set;
    this.choices = choices;
    this.match = new SetMatch(set);
  }

  /**
   * The table of a page that has the most keys of a set.
   *
   * @param chosen the numbers of tables to look at, counted from 1; none for all
   * @return empty if no table has a fair part of the keys
   */
  public static Optional<SetReading> of(
      Page page, ExistingSet set, List<Integer> chosen, Choices choices) {
    SetReader reader = new SetReader(set, choices);
    int best = -1;
    int most = 0;
    List<PageTable> tables = new ArrayList<>(page.tables());
    List<PageTable> joined = JoinedTables.of(page, chosen).tables();
    tables.addAll(joined.equals(page.tables()) ? List.of() : joined);
    tables.replaceAll(TableShape::of);
    int count = page.tables().size();
    for (int i = 0; i < tables.size(); i++) {
      if (chosen.isEmpty() || chosen.contains(i % count + 1)) {
        List<SetMatch.KeyMatch> keys = reader.match.keys(tables.get(i), choices);
        int agreeing = keys.isEmpty() ? 0 : keys.get(0).agreeing();
        int smaller = Math.min(tables.get(i).rows().size(), set.codes().size());
        if (agreeing > most && agreeing >= smaller * LEAST) {
          most = agreeing;
          best = i;
        }
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(reader.read(best % count + 1, tables.get(best)));
  }

  private SetReading read(int number, PageTable table) {
    List<SetMatch.KeyMatch> keys = match.keys(table, choices);
    Layout layout = new ExistingLayout(set, match, choices).of(table, keys);
    TableRows rows = new TableRows(table, layout);
    ExistingFields fields = new ExistingFields(set, rows, keys, match);
    Map<ReadRow, CodeNames.Named> names = new LinkedHashMap<>();
    Map<ReadRow, ExistingCode> existing = new LinkedHashMap<>();
    rows.codes.forEach(row -> existing(row, keys).ifPresent(it -> existing.put(row, it)));
    set.codes().forEach(it -> rows.constants.add(it.constant()));
    CodeNames newNames = new CodeNames(rows);
    rows.codes.forEach(
        row ->
            names.put(
                row,
                existing.containsKey(row)
                    ? new CodeNames.Named(
                        existing.get(row).name(), Optional.empty(), Optional.empty())
                    : newNames.of(row)));
    SetDrafter drafter = new SetDrafter(rows, names, List.of(), fields.columns());
    List<SetReading.Read> codes = new ArrayList<>();
    for (ReadRow row : rows.codes) {
      codes.add(
          new SetReading.Read(
              new KeyOrder(set, keys).of(drafter.code(row)),
              VendorName.of(rows, row),
              Optional.ofNullable(existing.get(row))));
    }
    return reading(number, table, rows, fields, codes, keys);
  }

  private SetReading reading(
      int number,
      PageTable table,
      TableRows rows,
      ExistingFields fields,
      List<SetReading.Read> codes,
      List<SetMatch.KeyMatch> keys) {
    Map<String, String> shown = new LinkedHashMap<>();
    fields.columns().forEach((name, it) -> shown.put(name, it.column().shown()));
    List<SetReading.ReadRange> ranges = new ReadRanges(set, keys).of(rows, fields.columns());
    return new SetReading(
        number,
        table.title(),
        codes,
        shown,
        fields.newWords(),
        rows.layout.name().isPresent(),
        rows.layout.description().isPresent(),
        ranges,
        rows.leftOut,
        fields.unused());
  }

  private Optional<ExistingCode> existing(ReadRow row, List<SetMatch.KeyMatch> keys) {
    for (int i = 0; i < keys.size(); i++) {
      for (String value : row.keys().get(i).values()) {
        Optional<ExistingCode> code = match.code(keys.get(i).key(), value);
        if (code.isPresent()) {
          return code;
        }
      }
    }
    return Optional.empty();
  }
}
