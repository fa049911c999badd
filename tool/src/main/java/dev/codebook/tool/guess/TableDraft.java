package dev.codebook.tool.guess;

import dev.codebook.tool.draft.DraftSet;
import dev.codebook.tool.page.PageTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table on its way to a set. */
final class TableDraft {

  private final int number;
  private final PageTable table;
  private final TableRows rows;
  private final Choices choices;
  private final Map<ReadRow, CodeNames.Named> names = new LinkedHashMap<>();
  private String name = "";
  private SetDrafter drafter;
  private DraftSet drafted;

  TableDraft(int number, PageTable table, TableRows rows, Choices choices) {
    this.number = number;
    this.table = table;
    this.rows = rows;
    this.choices = choices;
    CodeNames codeNames = new CodeNames(rows);
    rows.codes.forEach(row -> names.put(row, codeNames.of(row)));
  }

  int number() {
    return number;
  }

  String title() {
    return table.title();
  }

  List<String> headings() {
    return table.headings();
  }

  boolean hasCodes() {
    return !rows.codes.isEmpty();
  }

  /** Gives the set its name. */
  void name(String set) {
    this.name = set;
  }

  /** What other tables can refer to. */
  KnownCodes known() {
    KnownCodes known = new KnownCodes(name, rows.layout.mainKey().form());
    names.forEach(
        (row, named) ->
            known.add(
                named.name(),
                named.title(),
                rows.layout.parts() ? List.of() : row.keys().get(0).values()));
    return known;
  }

  DraftSet draft(List<KnownCodes> others, Set<String> types) {
    FieldGuess guess = new FieldGuess(others, choices);
    List<FieldColumn> columns = rows.layout.others().stream().map(guess::of).toList();
    drafter = new SetDrafter(rows, names, columns, types);
    drafted = drafter.draft(name, Prose.of(table.description()), table.reserved());
    return drafted;
  }

  TableReport report() {
    return new TableReport(
        number,
        table.title(),
        name,
        Counts.of(drafted),
        new Guesses(rows.layout, drafter).list(),
        new ArrayList<>(rows.leftOut));
  }
}
