package dev.codebook.tool.page;

import dev.codebook.tool.session.Unusable;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table whose cells are separated by commas, semicolons, tabs or bars. */
final class CsvPage {

  private static final char[] SEPARATORS = {',', ';', '\t', '|'};
  private static final int SAMPLE = 50;

  private CsvPage() {}

  static Page read(String name, PageText text, boolean tabs) {
    String csv = withoutExcelHint(text.text());
    char separator = tabs ? '\t' : separator(csv);
    List<RawTable.Row> rows = new ArrayList<>();
    try (CSVParser parser = parser(csv, separator)) {
      for (CSVRecord record : parser) {
        rows.add(row(record, parser.getCurrentLineNumber()));
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new Unusable(
          "'%s' cannot be read as CSV with '%s' between its cells, after row %d: %s"
              .formatted(name, separator == '\t' ? "\\t" : separator, rows.size(), message(e)));
    }
    return new Page(
        name, "", List.of(new RawTable(List.of(), rows).straightened()), PageReader.remarks(text));
  }

  private static String message(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage());
  }

  private static CSVParser parser(String csv, char separator) throws IOException {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(separator)
        .setQuote(separator == '\t' && csv.indexOf('"') >= 0 && !quotesCells(csv) ? null : '"')
        .setIgnoreEmptyLines(true)
        .setIgnoreSurroundingSpaces(true)
        .setLenientEof(true)
        .setTrailingData(true)
        .get()
        .parse(new StringReader(csv));
  }

  /** In texts with tabs, a quote is mostly a sign like any other. */
  private static boolean quotesCells(String csv) {
    return csv.contains("\t\"") || csv.contains("\n\"") || csv.startsWith("\"");
  }

  private static RawTable.Row row(CSVRecord record, long line) {
    List<String> cells = new ArrayList<>();
    record.forEach(cell -> cells.add(CellText.tidy(cell)));
    return new RawTable.Row("line " + line, cells, false, false);
  }

  /** Spreadsheets write {@code sep=;} as a first line. */
  private static String withoutExcelHint(String csv) {
    int end = csv.indexOf('\n');
    boolean hint = csv.startsWith("sep=") && end > 0 && end <= 7;
    return hint ? csv.substring(end) : csv;
  }

  /** The separator that gives the most rows the same number of cells. */
  private static char separator(String csv) {
    char best = ',';
    int most = 0;
    for (char each : SEPARATORS) {
      int agreeing = agreeing(csv, each);
      if (agreeing > most) {
        most = agreeing;
        best = each;
      }
    }
    return best;
  }

  private static int agreeing(String csv, char separator) {
    int[] bySize = new int[SAMPLE];
    try (CSVParser parser = parser(csv, separator)) {
      int looked = 0;
      for (CSVRecord record : parser) {
        bySize[Math.min(record.size(), SAMPLE - 1)]++;
        if (++looked == SAMPLE) {
          break;
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return 0;
    }
    int most = 0;
    for (int size = 2; size < SAMPLE; size++) {
      most = Math.max(most, bySize[size]);
    }
    return most;
  }
}
