package dev.codebook.compiler.read.entry;

import java.util.List;

/** The mappings of the language whose entries are the same in every catalog. */
public enum Subject {
  CATALOG("a catalog", "catalog", "source", "imports", "sets"),
  SET(
      "a set",
      "description",
      "key",
      "keys",
      "fields",
      "ranges",
      "groups",
      "include",
      "reserved",
      "parts",
      "codes"),
  FIELD("a field", "type", "values", "list", "optional", "default", "description"),
  GROUP("a group", "codes", "title", "description", "constant");

  private final String called;
  private final List<String> entries;

  Subject(String called, String... entries) {
    this.called = called;
    this.entries = List.of(entries);
  }

  /** How messages call it, such as {@code a set}. */
  String called() {
    return called;
  }

  /** The names of its entries, in the order in which they are usually written. */
  List<String> entries() {
    return entries;
  }
}
