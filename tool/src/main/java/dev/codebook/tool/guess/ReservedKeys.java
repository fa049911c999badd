package dev.codebook.tool.guess;

import dev.codebook.tool.draft.DraftCode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The keys of a table that no code may use. */
final class ReservedKeys {

  private final TableRows rows;
  private final List<DraftCode> codes;

  ReservedKeys(TableRows rows, List<DraftCode> codes) {
    this.rows = rows;
    this.codes = codes;
  }

  /**
   * For each key of the set, numbers and intervals.
   *
   * @param ofPage what the page itself reserves, of the first key
   */
  List<List<String>> keys(List<String> ofPage) {
    List<List<String>> keys = new ArrayList<>();
    for (int i = 0; i < rows.layout.keys().size(); i++) {
      List<String> reserved = new ArrayList<>(i == 0 ? ofPage : List.of());
      for (ReadRow row : rows.reserved) {
        KeyCell cell = row.keys().get(i);
        cell.values().forEach(reserved::add);
        cell.intervals().forEach(reserved::add);
      }
      int at = i;
      reserved.removeIf(it -> isUsed(it, at));
      keys.add(reserved.stream().distinct().toList());
    }
    for (ReadRow row : rows.reserved) {
      if (row.keys().stream().flatMap(it -> it.values().stream()).anyMatch(it -> isUsed(it, 0))
          || row.keys().stream()
              .flatMap(it -> it.intervals().stream())
              .anyMatch(it -> isUsed(it, 0))) {
        rows.leave(row, "it reserves keys that codes of the table have");
      }
    }
    return keys;
  }

  private boolean isUsed(String reserved, int key) {
    for (DraftCode code : codes) {
      for (String value : code.keys().get(key)) {
        if (rows.layout.keys().get(key).form() == KeyForm.TEXT
            ? TextInterval.contains(reserved, value)
            : contains(reserved, NumberScanner.value(value))) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean contains(String interval, BigInteger number) {
    int dots = interval.indexOf("..");
    String first = dots < 0 ? interval : interval.substring(0, dots);
    String last = dots < 0 ? interval : interval.substring(dots + 2);
    return NumberScanner.value(first).compareTo(number) <= 0
        && number.compareTo(NumberScanner.value(last)) <= 0;
  }
}
