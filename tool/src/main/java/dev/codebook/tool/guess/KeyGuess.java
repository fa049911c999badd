package dev.codebook.tool.guess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which columns have keys, and how they are written. */
final class KeyGuess {

  private static final double LEAST = 4;
  private static final double MOSTLY = 0.9;

  private record Scored(ColumnFacts column, double score) {}

  private static final Set<String> LISTS =
      Set.of(
          "status",
          "statuses",
          "states",
          "codes",
          "errors",
          "reasons",
          "results",
          "events",
          "causes",
          "outcomes");

  private final boolean listsCodes;
  private final List<ColumnFacts> columns;
  private final Choices choices;

  /**
   * @param title of the table; may be empty
   */
  KeyGuess(List<ColumnFacts> columns, Choices choices, String title) {
    this.listsCodes = HeaderWords.words(title).stream().anyMatch(LISTS::contains);
    this.columns = columns;
    this.choices = choices;
  }

  /** The column whose values tell the codes apart; empty if none looks like that. */
  Optional<Layout.KeyColumn> main() {
    for (String chosen : choices.keys()) {
      for (ColumnFacts column : columns) {
        if (Choices.names(chosen, column)) {
          return Optional.of(key(column));
        }
      }
    }
    return columns.stream()
        .filter(it -> !choices.isSkipped(it) && !choices.isName(it) && !choices.isDescription(it))
        .map(it -> new Scored(it, score(it)))
        .filter(it -> it.score >= LEAST)
        .max(Comparator.comparingDouble(Scored::score))
        .map(it -> key(it.column));
  }

  /** Further columns with keys, which a code may lack. */
  List<Layout.KeyColumn> further(Layout.KeyColumn main, Optional<ColumnFacts> name) {
    List<Layout.KeyColumn> further = new ArrayList<>();
    for (ColumnFacts column : columns) {
      boolean free = column != main.column() && name.filter(it -> it == column).isEmpty();
      boolean wanted = choices.keys().isEmpty() ? isFurther(column) : choices.isKey(column);
      if (free && wanted && !choices.isSkipped(column)) {
        further.add(key(column));
      }
    }
    return further;
  }

  private static boolean isFurther(ColumnFacts column) {
    return column.words().asKey() >= 4
        && column.variety() == 1
        && column.filled() > 2
        && column.spaced() == 0
        && column.averageLength() <= 40;
  }

  private double score(ColumnFacts column) {
    if (column.variety() < 0.8 || column.fill() < 0.6 || column.averageLength() > 60) {
      return 0;
    }
    double score = column.words().asKey() + Math.max(0, 1 - 0.3 * column.index());
    boolean numeric = form(column) != KeyForm.TEXT;
    score -= areConstants(column) ? 1 : 0;
    score += numeric ? 4 : column.spaced() < 0.1 ? 2 : -4 * column.spaced();
    if (!numeric && listsCodes && areNamesOfCodes(column)) {
      score = Math.max(score, LEAST + 1);
    }
    if (!numeric && areShortCodes(column)) {
      score = Math.max(score, LEAST + column.words().asKey());
    }
    if (!numeric && areWords(column)) {
      score = Math.max(score, LEAST);
    }
    return score - (column.fill() < 1 ? 1 : 0) - (column.words().says("name") && !numeric ? 1 : 0);
  }

  /** Names of constants, such as {@code SYSTEM_ERROR}, mostly have a number beside them. */
  private static boolean areConstants(ColumnFacts column) {
    long constants =
        column.distinct().stream()
            .filter(it -> it.indexOf('_') > 0 && it.equals(it.toUpperCase(java.util.Locale.ROOT)))
            .count();
    return constants * 2 > column.distinct().size();
  }

  /** In a list of statuses, the names are what the vendor sends if they are single words. */
  private static boolean areNamesOfCodes(ColumnFacts column) {
    HeaderWords words = column.words();
    boolean named = words.says("name") || words.says("value") || words.says("type");
    return column.index() == 0
        && (named || column.header().isBlank())
        && column.variety() == 1
        && column.fill() == 1
        && column.spaced() == 0
        && column.averageLength() <= 40;
  }

  /** Such as {@code 05} and {@code N7}, in a first column whose header says nothing. */
  private static boolean areShortCodes(ColumnFacts column) {
    long digits =
        column.distinct().stream()
            .filter(it -> it.indexOf('.') < 0 && it.chars().anyMatch(Character::isDigit))
            .count();
    return column.index() == 0
        && column.variety() == 1
        && column.fill() == 1
        && column.spaced() == 0
        && column.averageLength() <= 5
        && column.words().asKey() >= 0
        && digits * 2 > column.distinct().size();
  }

  /** Words with spaces can be what a vendor sends, if the column comes first and says so. */
  private static boolean areWords(ColumnFacts column) {
    return column.index() == 0
        && column.words().asKey() >= 3
        && column.variety() == 1
        && column.fill() == 1
        && column.averageLength() <= 30;
  }

  Layout.KeyColumn key(ColumnFacts column) {
    Optional<String> chosen = choices.type(column);
    KeyForm form =
        chosen.isEmpty()
            ? form(column)
            : chosen.get().equals("hex")
                ? KeyForm.HEX
                : chosen.get().equals("text") ? KeyForm.TEXT : KeyForm.NUMBER;
    String type =
        form == KeyForm.TEXT
            ? "text"
            : chosen.filter(it -> it.equals("long")).isPresent() || !fitInt(column, form)
                ? "long"
                : "int";
    return new Layout.KeyColumn(column, form, type);
  }

  static KeyForm form(ColumnFacts column) {
    if (column.words().saysHexadecimal() && share(column, KeyForm.HEX) >= MOSTLY) {
      return KeyForm.HEX;
    }
    if ((share(column, KeyForm.NUMBER) >= MOSTLY || areNumbersAndRemarks(column))
        && column.cells().stream().noneMatch(KeyGuess::isPadded)) {
      return KeyForm.NUMBER;
    }
    return isBareHexadecimal(column) ? KeyForm.HEX : KeyForm.TEXT;
  }

  /** Numbers, but for a few rows that say something in words, such as {@code all others}. */
  private static boolean areNumbersAndRemarks(ColumnFacts column) {
    return share(column, KeyForm.NUMBER) >= 0.6
        && column.distinct().stream()
            .allMatch(it -> KeyCell.read(it, KeyForm.NUMBER).isPresent() || isRemark(it));
  }

  private static boolean isRemark(String cell) {
    boolean word = cell.length() > 4 && cell.chars().allMatch(Character::isLetter);
    return cell.indexOf(' ') > 0 || word;
  }

  /** {@code 007}, whose zeros the vendor sends. */
  private static boolean isPadded(String cell) {
    return cell.length() > 1
        && cell.charAt(0) == '0'
        && cell.chars().allMatch(it -> it >= '0' && it <= '9');
  }

  private static double share(ColumnFacts column, KeyForm form) {
    long read =
        column.cells().stream()
            .filter(it -> !it.isEmpty() && KeyCell.read(it, form).isPresent())
            .count();
    return column.filled() == 0 ? 0 : (double) read / column.filled();
  }

  /** Digits of even width with letters among them that ascend as hexadecimal numbers do. */
  private static boolean isBareHexadecimal(ColumnFacts column) {
    if (share(column, KeyForm.HEX) < 1) {
      return false;
    }
    long letters =
        column.distinct().stream().filter(it -> it.chars().anyMatch(Character::isLetter)).count();
    boolean digits =
        column.distinct().stream().anyMatch(it -> it.chars().allMatch(Character::isDigit));
    return letters > 0 && digits && (haveWidth(column) || haveNoPadding(column)) && ascend(column);
  }

  private static boolean haveWidth(ColumnFacts column) {
    int width = column.distinct().iterator().next().length();
    return width % 2 == 0 && column.distinct().stream().allMatch(it -> it.length() == width);
  }

  private static boolean haveNoPadding(ColumnFacts column) {
    return column.distinct().stream().noneMatch(it -> it.length() > 1 && it.startsWith("0"))
        && column.distinct().stream().anyMatch(it -> it.length() > 1);
  }

  private static boolean ascend(ColumnFacts column) {
    java.math.BigInteger before = null;
    for (String cell : column.distinct()) {
      List<String> values = KeyCell.read(cell, KeyForm.HEX).orElseThrow().values();
      if (values.size() == 1) {
        java.math.BigInteger value = NumberScanner.value(values.get(0));
        if (before != null && value.compareTo(before) < 0) {
          return false;
        }
        before = value;
      }
    }
    return true;
  }

  private static boolean fitInt(ColumnFacts column, KeyForm form) {
    for (String cell : column.distinct()) {
      Optional<KeyCell> read = KeyCell.read(cell, form);
      if (read.isPresent() && !read.get().numbers().stream().allMatch(KeyGuess::fitsInt)) {
        return false;
      }
    }
    return true;
  }

  static boolean fitsInt(String number) {
    return number.startsWith("0x")
        ? NumberScanner.value(number).bitLength() <= 32
        : NumberScanner.value(number).bitLength() <= 31;
  }
}
