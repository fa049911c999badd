package dev.codebook.tool.guess;

import dev.codebook.tool.draft.DraftKey;
import dev.codebook.tool.page.PageTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the columns of a table that have the keys of a set. */
final class SetMatch {

  /** A column for a key of the set. */
  record KeyMatch(int key, ColumnFacts column, KeyForm form, int agreeing) {}

  private final ExistingSet set;
  private final List<Map<String, ExistingCode>> byKey = new ArrayList<>();

  SetMatch(ExistingSet set) {
    this.set = set;
    for (int i = 0; i < set.keys().size(); i++) {
      Map<String, ExistingCode> codes = new HashMap<>();
      for (ExistingCode code : set.codes()) {
        for (String value : code.keys().get(i)) {
          codes.put(value, code);
        }
      }
      byKey.add(codes);
    }
  }

  Optional<ExistingCode> code(int key, String value) {
    DraftKey type = set.keys().get(key);
    String identity = type.isText() ? value : TableKeys.identity(value);
    boolean bits = type.type().equals("int") && value.startsWith("0x") && value.length() == 10;
    return Optional.ofNullable(byKey.get(key).get(bits ? ofBits(value) : identity));
  }

  /** Eight hexadecimal digits are the 32 bits of an int. */
  private static String ofBits(String hex) {
    return Integer.toString(Integer.parseUnsignedInt(hex.substring(2), 16));
  }

  /** For each key, the column that has the most of its values; none for a key without one. */
  List<KeyMatch> keys(PageTable table, Choices choices) {
    List<KeyMatch> matches = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (int key = 0; key < set.keys().size(); key++) {
      KeyMatch best = null;
      for (int i = 0; i < table.columns().size(); i++) {
        ColumnFacts column = new ColumnFacts(table, i);
        boolean allowed = choices.keys().isEmpty() || choices.isKey(column);
        if (allowed && !used.contains(i)) {
          best = better(best, match(key, column));
        }
      }
      if (best != null && best.agreeing > 0) {
        matches.add(best);
        used.add(best.column.index());
      }
    }
    return matches;
  }

  private static KeyMatch better(KeyMatch one, KeyMatch other) {
    return one == null || other.agreeing > one.agreeing ? other : one;
  }

  private KeyMatch match(int key, ColumnFacts column) {
    DraftKey type = set.keys().get(key);
    if (type.isText()) {
      return new KeyMatch(key, column, KeyForm.TEXT, agreeing(key, column, KeyForm.TEXT));
    }
    int decimal = agreeing(key, column, KeyForm.NUMBER);
    int hex = agreeing(key, column, KeyForm.HEX);
    return hex > decimal
        ? new KeyMatch(key, column, KeyForm.HEX, hex)
        : new KeyMatch(key, column, KeyForm.NUMBER, decimal);
  }

  private int agreeing(int key, ColumnFacts column, KeyForm form) {
    Set<ExistingCode> found = new HashSet<>();
    for (String cell : column.distinct()) {
      KeyCell.read(cell, form)
          .ifPresent(it -> it.values().forEach(value -> code(key, value).ifPresent(found::add)));
    }
    return found.size();
  }
}
