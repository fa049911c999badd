package dev.codebook.processor.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The constants of one generated enum, with what each of them means.
 *
 * @param name of the enum, with that of the type around it
 * @param columns the names of the columns; those of keys come first
 * @param keys how many of them are keys
 * @param rows for each constant its values, one for each column; empty if it has none
 */
record CodeTable(String name, List<String> columns, int keys, Map<String, List<String>> rows) {

  /** The column that every table but that of unrecognized codes has. */
  static final String TITLE = "title";

  CodeTable {
    columns = List.copyOf(columns);
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
  }

  /**
   * A constant with its first key, such as {@code DeliveryCode.EXCEEDED_RATE (413)}. A key that is
   * the title says nothing that the constant does not say.
   */
  String shown(String constant) {
    for (String key : keysOf(constant)) {
      if (!key.isEmpty() && !key.equals(value(constant, TITLE))) {
        return name + "." + constant + " (" + key + ")";
      }
    }
    return name + "." + constant;
  }

  /** The keys of a constant. */
  List<String> keysOf(String constant) {
    return rows.get(constant).subList(0, keys);
  }

  /** The keys of a constant with their names, such as {@code rest 409}. */
  List<String> namedKeysOf(String constant) {
    List<String> named = new ArrayList<>();
    for (int i = 0; i < keys; i++) {
      named.add(columns.get(i) + " " + rows.get(constant).get(i));
    }
    return named;
  }

  /** The value of a constant in a column, which exists. */
  String value(String constant, String column) {
    return rows.get(constant).get(columns.indexOf(column));
  }
}
