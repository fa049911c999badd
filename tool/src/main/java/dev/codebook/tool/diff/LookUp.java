package dev.codebook.tool.diff;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What finds a code of a set: one of its keys, or all of them together if they are parts of one.
 *
 * @param places of the keys in the set
 */
record LookUp(CodeSet set, List<Integer> places) {

  /**
   * What is looked up.
   *
   * @param canonical equal for what is found as the same
   * @param values for each key
   */
  record Value(String canonical, String shown, List<KeyValue> values) {}

  List<Key> keys() {
    return places.stream().map(set.keys()::get).toList();
  }

  String name() {
    return String.join("/", keys().stream().map(Key::name).toList());
  }

  /** The value of a code; empty if it lacks a key. */
  Optional<Value> value(Code code) {
    List<KeyValue> values = new ArrayList<>();
    for (int place : places) {
      code.keys().get(place).ifPresent(values::add);
    }
    return values.size() == places.size() ? Optional.of(of(values)) : Optional.empty();
  }

  /** The value and the aliases of a code. */
  List<Value> all(Code code) {
    List<Value> all = new ArrayList<>();
    value(code).ifPresent(all::add);
    all.addAll(aliases(code));
    return all;
  }

  List<Value> aliases(Code code) {
    List<Value> aliases = new ArrayList<>();
    for (int i = 0; i < code.aliases().get(places.get(0)).size(); i++) {
      List<KeyValue> values = new ArrayList<>();
      for (int place : places) {
        values.add(code.aliases().get(place).get(i));
      }
      aliases.add(of(values));
    }
    return aliases;
  }

  private Value of(List<KeyValue> values) {
    List<String> canonical = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Key key = set.keys().get(places.get(i));
      canonical.add(SetPair.canonical(key, values.get(i)));
      shown.add(Shown.key(key, values.get(i)));
    }
    return new Value(String.join("\0", canonical), String.join("/", shown), values);
  }
}
