package dev.codebook.compiler.read.entry;

import java.util.List;

/** The mappings of the language whose entries are the same in every catalog. */
public enum Subject {
  CATALOG("a catalog", "catalog", "source", "imports", "sets"),
  SET(
      "a set",
      "description",
      "links",
      "key",
      "keys",
      "wire",
      "fields",
      "ranges",
      "groups",
      "extends",
      "include",
      "without",
      "reserved",
      "parts",
      "decideBy",
      "allow",
      "codes"),
  KEY("a key", "type", "ignoreCase"),
  FIELD(
      "a field",
      "type",
      "values",
      "list",
      "optional",
      "default",
      "from",
      "unrecognized",
      "reverse",
      "description"),
  WORD("a word", "title", "description", "constant"),
  GROUP("a group", "codes", "title", "description", "constant");

  private final String shown;
  private final List<String> entries;

  Subject(String shown, String... entries) {
    this.shown = shown;
    this.entries = List.of(entries);
  }

  /** {@code a set}, for messages. */
  String shown() {
    return shown;
  }

  /** The names of its entries, in the order in which they are usually written. */
  public List<String> entries() {
    return entries;
  }
}
