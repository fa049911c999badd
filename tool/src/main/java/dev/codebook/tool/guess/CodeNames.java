package dev.codebook.tool.guess;

import dev.codebook.compiler.model.JavaName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives each code of a table a name of its own. */
final class CodeNames {

  /**
   * The name of a code.
   *
   * @param title the vendor's, if the name is another one
   * @param constant if none can be made from the name
   */
  record Named(String name, Optional<String> title, Optional<String> constant) {}

  private final TableRows rows;
  private final Map<String, List<ReadRow>> byConstant = new HashMap<>();
  private final Map<String, Map<String, Integer>> cells = new HashMap<>();
  private final IdentityHashMap<ReadRow, String> vendorNames = new IdentityHashMap<>();
  private final IdentityHashMap<ReadRow, Optional<String>> constants = new IdentityHashMap<>();
  private final Set<String> taken;

  CodeNames(TableRows rows) {
    this.rows = rows;
    this.taken = rows.constants;
    for (ReadRow row : rows.codes) {
      String vendors = VendorName.of(rows, row);
      Optional<String> made = constant(vendors);
      vendorNames.put(row, vendors);
      constants.put(row, made);
      String constant = made.orElse("");
      byConstant.computeIfAbsent(constant, it -> new ArrayList<>()).add(row);
    }
  }

  /** To be asked once for each code, in their order. */
  Named of(ReadRow row) {
    String vendors = vendorNames.get(row);
    Optional<String> constant = constants.get(row);
    if (constant.isEmpty()) {
      return new Named(vendors, Optional.empty(), Optional.of(free("CODE_" + keyWords(row))));
    }
    if (NameLength.isConstantTooLong(constant.get())) {
      return ofLong(row, vendors, constant.get());
    }
    if (byConstant.get(constant.get()).size() == 1 && taken.add(constant.get())) {
      return new Named(vendors, Optional.empty(), Optional.empty());
    }
    return keyIsName(row, vendors)
        ? new Named(vendors, Optional.empty(), Optional.of(free(constant.get() + "_2")))
        : new Named(distinct(row, vendors), Optional.of(vendors), Optional.empty());
  }

  /** The title has all of a name from which no constant can be made. */
  private Named ofLong(ReadRow row, String vendors, String constant) {
    String free = free(NameLength.cut(constant));
    return keyIsName(row, vendors)
        ? new Named(vendors, Optional.empty(), Optional.of(free))
        : new Named(free, Optional.of(vendors), Optional.empty());
  }

  /** Where the name is the key, another name would be another key. */
  private boolean keyIsName(ReadRow row, String vendors) {
    return rows.layout.keys().size() == 1 && row.firstKey().equals(vendors);
  }

  private String distinct(ReadRow row, String vendors) {
    for (ColumnFacts column : rows.layout.others()) {
      String cell = row.line(column);
      String candidate = vendors + " (" + cell + ")";
      if (isDistinctive(column) && !cell.isEmpty() && isFree(candidate, row, column)) {
        taken.add(constant(candidate).orElseThrow());
        return candidate;
      }
    }
    String withKey = vendors + " " + row.firstKey();
    String base = NameLength.isConstantTooLong(constant(withKey).orElse("")) ? vendors : withKey;
    String candidate = withKey.equals(base) ? base : base + " 2";
    for (int i = 2; !taken.add(constant(candidate).orElseThrow()); i++) {
      candidate = base + " " + i;
    }
    return candidate;
  }

  private static boolean isDistinctive(ColumnFacts column) {
    return column.averageLength() <= 20 && !Booleans.areAll(column);
  }

  /** Whether no other code of this name has the same in that column. */
  private boolean isFree(String candidate, ReadRow row, ColumnFacts column) {
    Optional<String> constant = constant(candidate);
    return constant.isPresent()
        && !NameLength.isConstantTooLong(constant.get())
        && !taken.contains(constant.get())
        && cellsOfNamesakes(row, column).get(row.line(column)) == 1;
  }

  /** How often the codes that have the name of a row have each cell of a column. */
  private Map<String, Integer> cellsOfNamesakes(ReadRow row, ColumnFacts column) {
    String name = constants.get(row).orElse("");
    return cells.computeIfAbsent(
        column.index() + " " + name,
        it -> {
          Map<String, Integer> counts = new HashMap<>();
          byConstant.get(name).forEach(each -> counts.merge(each.line(column), 1, Integer::sum));
          return counts;
        });
  }

  private String free(String constant) {
    String free = constant;
    for (int i = 2; !taken.add(free); i++) {
      free = constant + "_" + i;
    }
    return free;
  }

  private static String keyWords(ReadRow row) {
    return constant(row.firstKey())
        .map(it -> it.startsWith("_") ? it.substring(1) : it)
        .map(it -> NameLength.isConstantTooLong(it) ? NameLength.cut(it) : it)
        .orElse("X");
  }

  static Optional<String> constant(String name) {
    return JavaName.constant(name);
  }
}
