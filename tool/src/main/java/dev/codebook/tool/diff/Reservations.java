package dev.codebook.tool.diff;

import dev.codebook.compiler.model.CaseFolding;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a set reserves, each value or interval with the name of its key. */
record Reservations(CodeSet set, List<Reserved> all) {

  /**
   * One value or interval.
   *
   * @param of the name of a key, or {@code name}
   * @param value as the catalog writes it
   */
  record Reserved(String of, String value) {

    String shown() {
      return of + " " + value;
    }

    boolean isInterval() {
      return value.contains("..");
    }
  }

  /** Takes apart sentences such as {@code rest 409, 950..960}. */
  static Reservations of(CodeSet set) {
    List<Reserved> all = new ArrayList<>();
    for (String sentence : set.reserved()) {
      int space = sentence.indexOf(' ');
      String of = sentence.substring(0, space);
      for (String value : sentence.substring(space + 1).split(", ")) {
        all.add(new Reserved(of.equals("names") ? "name" : of, value));
      }
    }
    return new Reservations(set, List.copyOf(all));
  }

  /** Whether the set reserves a value of a key, or of several that are parts of one. */
  boolean hold(List<Key> keys, List<KeyValue> values) {
    String of = keys.size() == 1 ? keys.get(0).name() : "key";
    for (Reserved each : all) {
      if (each.of().equals(of) && hold(keys, each.value(), values)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a reserved value, such as {@code 10415/5100..5199} or {@code any/9999}, is this one.
   */
  private static boolean hold(List<Key> keys, String reserved, List<KeyValue> values) {
    String[] parts = keys.size() == 1 ? new String[] {reserved} : reserved.split("/");
    boolean all = parts.length == keys.size();
    for (int i = 0; all && i < parts.length; i++) {
      boolean any = keys.size() > 1 && parts[i].equals("any");
      all = any || holds(keys.get(i), parts[i], values.get(i));
    }
    return all;
  }

  /** Whether the set reserves all of what another one reserved. */
  boolean hold(Reserved other) {
    Optional<Key> key =
        set.keys().stream().filter(each -> each.name().equals(other.of())).findFirst();
    if (key.isEmpty() || key.get().type().numbers().isEmpty()) {
      return all.contains(other);
    }
    long[] ends = ends(key.get(), other.value());
    for (Reserved each : all) {
      if (each.of().equals(other.of())) {
        long[] reserved = ends(key.get(), each.value());
        if (reserved[0] <= ends[0] && ends[1] <= reserved[1]) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holds(Key key, String reserved, KeyValue value) {
    if (value instanceof KeyValue.Number number) {
      long[] ends = ends(key, reserved);
      return ends[0] <= number.value() && number.value() <= ends[1];
    }
    String text = ((KeyValue.Text) value).value();
    return key.ignoresCase()
        ? CaseFolding.fold(text).equals(CaseFolding.fold(reserved))
        : text.equals(reserved);
  }

  private static long[] ends(Key key, String reserved) {
    String[] ends = reserved.split("\\.\\.");
    return new long[] {number(key, ends[0]), number(key, ends[ends.length - 1])};
  }

  private static long number(Key key, String written) {
    String text = written.strip();
    if (!text.startsWith("0x")) {
      return Long.parseLong(text);
    }
    long bits = Long.parseUnsignedLong(text.substring(2), 16);
    return switch (key.type()) {
      case INT -> (int) bits;
      case LONG, TEXT -> bits;
    };
  }
}
