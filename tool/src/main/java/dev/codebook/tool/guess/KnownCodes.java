package dev.codebook.tool.guess;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The codes of a set of the page, to which columns of other tables may refer. */
public final class KnownCodes {

  private final String set;
  private final KeyForm form;
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, String> byKey = new HashMap<>();

  /** The codes of a set whose main key is a text or a number. */
  public static KnownCodes ofCatalog(String set, boolean text) {
    return new KnownCodes(set, text ? KeyForm.TEXT : KeyForm.NUMBER);
  }

  KnownCodes(String set, KeyForm form) {
    this.set = set;
    this.form = form;
  }

  /** Adds a code, with the values of its main key. */
  public void add(String name, Optional<String> title, List<String> keys) {
    byName.put(name.toLowerCase(Locale.ROOT), name);
    title.ifPresent(it -> byName.putIfAbsent(it.toLowerCase(Locale.ROOT), name));
    keys.forEach(key -> byKey.put(TableKeys.identity(key), key));
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
        .flatMap(it -> Optional.ofNullable(byKey.get(TableKeys.identity(it.values().get(0)))));
  }
}
