package dev.codebook.tool.guess;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The codes of a set of the page, to which columns of other tables may refer. */
final class KnownCodes {

  private final String set;
  private final KeyForm form;
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byKey = new HashMap<>();

  KnownCodes(String set, KeyForm form) {
    this.set = set;
    this.form = form;
  }

  void add(String name, Optional<String> title, List<String> keys) {
    byName.put(name.toLowerCase(Locale.ROOT), name);
    title.ifPresent(it -> byName.putIfAbsent(it.toLowerCase(Locale.ROOT), name));
    keys.forEach(key -> byKey.put(TableRows.identity(key), key));
  }

  String set() {
    return set;
  }

  boolean hasNumbers() {
    return form != KeyForm.TEXT;
  }

  /** The name of the code that a cell names. */
  Optional<String> named(String cell) {
    return Optional.ofNullable(byName.get(cell.toLowerCase(Locale.ROOT)));
  }

  /** The key of the code whose key a cell has. */
  Optional<String> keyed(String cell) {
    return KeyCell.read(cell, form)
        .filter(it -> it.values().size() == 1 && it.intervals().isEmpty())
        .flatMap(it -> Optional.ofNullable(byKey.get(TableRows.identity(it.values().get(0)))));
  }
}
