package dev.codebook.tool.write;

import java.util.ArrayList;
import java.util.List;

/** The entries of a code or a range, to be written in one line or in one line each. */
public final class Body {

  private static final int WIDTH = 110;

  private record Entry(String name, List<String> values, boolean text, boolean list) {}

  private final List<Entry> entries = new ArrayList<>();

  /** Adds a number, a word of the language, or another value that never needs quotes. */
  public Body raw(String name, String value) {
    entries.add(new Entry(name, List.of(value), false, false));
    return this;
  }

  /** Adds a text, unless it is empty. */
  public Body text(String name, String value) {
    if (!value.isEmpty()) {
      entries.add(new Entry(name, List.of(value), true, false));
    }
    return this;
  }

  /** Adds several values, or one without brackets. */
  public Body several(String name, List<String> values, boolean text) {
    if (!values.isEmpty()) {
      entries.add(new Entry(name, values, text, values.size() > 1));
    }
    return this;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** Whether there is nothing but this raw value. */
  private boolean isOnly(String name) {
    return entries.size() == 1
        && entries.get(0).name.equals(name)
        && !entries.get(0).text
        && !entries.get(0).list;
  }

  /**
   * What comes after the {@code :} of its name, on the same line.
   *
   * @param shortForm the name of the entry that may stand for the whole body; may be empty
   */
  public String inLine(String shortForm) {
    if (isEmpty()) {
      return "";
    }
    if (isOnly(shortForm)) {
      return entries.get(0).values.get(0);
    }
    StringBuilder line = new StringBuilder("{ ");
    for (Entry each : entries) {
      line.append(line.length() > 2 ? ", " : "")
          .append(each.name)
          .append(": ")
          .append(value(each, true));
    }
    return line.append(" }").toString();
  }

  /** Its entries, a line or more for each. */
  public List<String> inLines() {
    List<String> lines = new ArrayList<>();
    for (Entry each : entries) {
      String value = value(each, each.list);
      if (value.length() + each.name.length() > WIDTH - 8 && each.text && !each.list) {
        lines.add(each.name + ": >-");
        folded(each.values.get(0)).forEach(it -> lines.add("  " + it));
      } else {
        lines.add(each.name + ": " + value);
      }
    }
    return lines;
  }

  private static String value(Entry entry, boolean inFlow) {
    List<String> values =
        entry.values.stream().map(it -> entry.text ? YamlScalar.text(it, inFlow) : it).toList();
    return entry.list ? "[" + String.join(", ", values) + "]" : values.get(0);
  }

  /** The text on lines that YAML joins again by single spaces. */
  private static List<String> folded(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + word.length() > WIDTH - 12) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
