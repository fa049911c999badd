package dev.codebook.tool.pageimport;

import dev.codebook.tool.guess.LeftOut;
import dev.codebook.tool.guess.TableReport;
import java.io.PrintStream;
import java.util.List;

/** Tells a person what was made of a page, and how to have it otherwise. */
public final class ImportReport {

  private static final int MOST_ROWS = 200;

  private final PrintStream out;

  public ImportReport(PrintStream out) {
    this.out = out;
  }

  /** Prints what became of the tables, and of each column and row of those that became sets. */
  public void print(PageImport made) {
    made.remarks().forEach(out::println);
    made.tables().stream().filter(it -> !it.set().isEmpty()).forEach(this::set);
    List<TableReport> others = made.tables().stream().filter(it -> it.set().isEmpty()).toList();
    others.stream()
        .limit(MOST_ROWS)
        .forEach(it -> out.println(table(it) + " is left out: " + it.counts() + "."));
    out.println(
        "To have it otherwise: --table, --set, --key, --name, --description, --skip and --type COLUMN=TYPE.");
  }

  private void set(TableReport report) {
    out.println(table(report) + " is the set " + report.set() + ", " + report.counts() + ":");
    int width = report.guesses().stream().mapToInt(it -> it.role().length()).max().orElse(0);
    for (TableReport.Guess guess : report.guesses()) {
      out.println(
          "  " + guess.role() + " ".repeat(width - guess.role().length() + 2) + guess.column());
    }
    leftOut(report.leftOut());
  }

  private void leftOut(List<LeftOut> rows) {
    if (rows.isEmpty()) {
      return;
    }
    out.println("  Left out:");
    for (LeftOut row : rows) {
      out.println("    " + row.place() + ", '" + row.row() + "': " + row.reason() + ".");
    }
  }

  private static String table(TableReport report) {
    return "Table "
        + report.number()
        + (report.title().isEmpty() ? "" : ", \"" + report.title() + "\",");
  }
}
