package dev.codebook.tool.guess;

import dev.codebook.tool.draft.Draft;
import dev.codebook.tool.draft.DraftSet;
import dev.codebook.tool.page.Page;
import dev.codebook.tool.page.PageTable;
import dev.codebook.tool.session.Unusable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A draft of a catalog from a page.
 *
 * @param tables what became of each table, in the order of the page
 */
public record PageDraft(Draft draft, List<TableReport> tables) {

  private static final int FEWEST_ROWS = 2;

  /**
   * Drafts a set for each table that looks like one of codes, or for those that a person chooses.
   *
   * @param chosen the numbers of tables, counted from 1; none to guess
   * @param setNames for the chosen tables, or for the first ones that become sets
   * @throws Unusable if no table becomes a set
   */
  public static PageDraft of(
      Page page, List<Integer> chosen, List<String> setNames, Choices choices) {
    Page split = split(page);
    refuseMissing(split, chosen, choices);
    return ofSplit(split, chosen, setNames, choices);
  }

  private static Page split(Page page) {
    List<PageTable> tables = page.tables().stream().map(TableShape::of).toList();
    return new Page(page.name(), page.title(), tables, page.remarks());
  }

  private static PageDraft ofSplit(
      Page page, List<Integer> chosen, List<String> setNames, Choices choices) {
    List<TableDraft> drafts = new ArrayList<>();
    List<TableReport> reports = new ArrayList<>();
    for (int i = 0; i < page.tables().size(); i++) {
      PageTable table = page.tables().get(i);
      boolean wanted =
          chosen.isEmpty() ? table.rows().size() >= FEWEST_ROWS : chosen.contains(i + 1);
      Optional<Layout> layout = wanted ? LayoutGuess.of(table, choices) : Optional.empty();
      String reason = layout.isPresent() ? "" : reason(i + 1, table, chosen);
      if (layout.isPresent()) {
        drafts.add(new TableDraft(i + 1, table, new TableRows(table, layout.get()), choices));
      }
      reports.add(new TableReport(i + 1, table.title(), "", reason, List.of(), List.of()));
    }
    drafts.removeIf(it -> isWithoutCodes(it, reports));
    if (drafts.isEmpty()) {
      throw new Unusable(nothing(page, reports));
    }
    List<DraftSet> sets = sets(page, drafts, setNames);
    drafts.forEach(it -> reports.set(it.number() - 1, it.report()));
    return new PageDraft(new Draft(page.title(), sets), reports);
  }

  private static boolean isWithoutCodes(TableDraft draft, List<TableReport> reports) {
    if (draft.hasCodes()) {
      return false;
    }
    reports.set(
        draft.number() - 1,
        new TableReport(
            draft.number(), draft.title(), "", "no row has a key", List.of(), List.of()));
    return true;
  }

  /** Why a table does not become a set. */
  private static String reason(int number, PageTable table, List<Integer> chosen) {
    if (!chosen.isEmpty() && !chosen.contains(number)) {
      return "not asked for";
    }
    if (table.rows().isEmpty()) {
      return "its rows are in another set";
    }
    if (!chosen.isEmpty()) {
      return "no column looks like a key; name it with --key";
    }
    return table.rows().size() < FEWEST_ROWS ? "it has a single row" : "no column looks like a key";
  }

  private static List<DraftSet> sets(Page page, List<TableDraft> drafts, List<String> setNames) {
    SetNames names = new SetNames();
    Set<String> types = new LinkedHashSet<>();
    setNames.forEach(names::take);
    for (int i = 0; i < drafts.size(); i++) {
      String name =
          i < setNames.size() ? setNames.get(i) : names.of(drafts.get(i).headings(), page.name());
      drafts.get(i).name(name);
      types.add(name);
    }
    List<DraftSet> sets = new ArrayList<>();
    for (TableDraft draft : drafts) {
      List<KnownCodes> others =
          drafts.stream().filter(it -> it != draft).map(TableDraft::known).toList();
      sets.add(draft.draft(others, types));
    }
    return sets;
  }

  private static void refuseMissing(Page page, List<Integer> chosen, Choices choices) {
    for (int number : chosen) {
      if (number < 1 || number > page.tables().size()) {
        throw new Unusable(
            "'%s' has no table %d. Its tables:%n%s"
                .formatted(page.name(), number, TableList.of(page)));
      }
    }
    for (String column : choices.columns()) {
      if (page.tables().stream().noneMatch(it -> has(it, column))) {
        throw new Unusable(
            "No table of '%s' has a column '%s'. Its tables:%n%s"
                .formatted(page.name(), column, TableList.of(page)));
      }
    }
  }

  private static boolean has(PageTable table, String column) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (column.equalsIgnoreCase(table.columns().get(i)) || column.equals(String.valueOf(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static String nothing(Page page, List<TableReport> reports) {
    Optional<TableReport> single =
        reports.size() == 1 ? Optional.of(reports.get(0)) : Optional.empty();
    return single
            .map(
                it ->
                    "The table of '%s' does not become a set: %s."
                        .formatted(page.name(), it.counts()))
            .orElse("No table of '%s' looks like one of codes.".formatted(page.name()))
        + " Name the column that tells its rows apart, such as --key \"%s\".%n%s"
            .formatted(page.tables().get(0).columns().get(0), TableList.of(page));
  }
}
