package dev.codebook.tool.diff;

import dev.codebook.compiler.model.CaseFolding;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A set before and now.
 *
 * @param keys those of one name; a key that was only renamed is among those that both have
 * @param codes those of one constant, or with the same keys if the constant is another one
 */
record SetPair(CodeSet before, CodeSet now, Matches<Key> keys, Matches<Code> codes) {

  static SetPair of(CodeSet before, CodeSet now) {
    Matches<Code> byConstant = Matches.of(before.codes(), now.codes(), Code::constant);
    Matches<Key> byName = Matches.of(before.keys(), now.keys(), Key::name);
    SetPair plain = new SetPair(before, now, byName, byConstant);
    SetPair withKeys = new SetPair(before, now, plain.keysWithRenamed(), byConstant);
    return new SetPair(before, now, withKeys.keys, withKeys.codesWithRenamed());
  }

  Optional<KeyValue> valueBefore(Matches.Match<Key> key, Code code) {
    return code.keys().get(before.keys().indexOf(key.before()));
  }

  Optional<KeyValue> valueNow(Matches.Match<Key> key, Code code) {
    return code.keys().get(now.keys().indexOf(key.now()));
  }

  /** The look-ups that the set had and has: by each key, or by all parts of the key together. */
  List<Matches.Match<LookUp>> lookUps() {
    List<Integer> former = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Matches.Match<Key> key : keys.kept()) {
      former.add(before.keys().indexOf(key.before()));
      places.add(now.keys().indexOf(key.now()));
    }
    if (before.hasParts() || now.hasParts()) {
      boolean same = keys.removed().isEmpty() && keys.added().isEmpty();
      return same && before.hasParts() == now.hasParts()
          ? List.of(new Matches.Match<>(new LookUp(before, former), new LookUp(now, places)))
          : List.of();
    }
    List<Matches.Match<LookUp>> lookUps = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      lookUps.add(
          new Matches.Match<>(
              new LookUp(before, List.of(former.get(i))), new LookUp(now, List.of(places.get(i)))));
    }
    return lookUps;
  }

  /** A code with the key that stands for it, such as {@code EXCEEDED_RATE (413)}. */
  static String shown(CodeSet set, Code code) {
    if (set.hasParts()) {
      return code.constant() + " (" + Shown.parts(set, code) + ")";
    }
    int place = set.wire().map(set.keys()::indexOf).orElse(0);
    String key = Shown.key(set.keys().get(place), code.keys().get(place));
    return key.isEmpty() || key.equals(code.title())
        ? code.constant()
        : code.constant() + " (" + key + ")";
  }

  /** Equal for what a look-up takes for the same value. */
  static String canonical(Key key, KeyValue value) {
    if (value instanceof KeyValue.Number number) {
      return Long.toString(number.value());
    }
    String text = ((KeyValue.Text) value).value();
    return key.ignoresCase() ? CaseFolding.fold(text) : text;
  }

  private Matches<Key> keysWithRenamed() {
    if (keys.removed().size() != 1 || keys.added().size() != 1) {
      return keys;
    }
    var renamed = new Matches.Match<>(keys.removed().get(0), keys.added().get(0));
    if (!haveSameValues(renamed)) {
      return keys;
    }
    List<Matches.Match<Key>> kept = new ArrayList<>(keys.kept());
    kept.add(renamed);
    kept.sort(Comparator.comparing(match -> now.keys().indexOf(match.now())));
    return new Matches<>(kept, List.of(), List.of());
  }

  private boolean haveSameValues(Matches.Match<Key> key) {
    boolean same = key.before().type() == key.now().type() && !codes.kept().isEmpty();
    for (Matches.Match<Code> code : codes.kept()) {
      same &=
          canonical(key.before(), valueBefore(key, code.before()))
              .equals(canonical(key.now(), valueNow(key, code.now())));
    }
    return same;
  }

  private static String canonical(Key key, Optional<KeyValue> value) {
    return value.map(each -> canonical(key, each)).orElse("");
  }

  private Matches<Code> codesWithRenamed() {
    Map<List<String>, Code> lost = new HashMap<>();
    for (Code code : codes.removed()) {
      lost.put(valuesBefore(code), code);
    }
    Map<String, Code> former = new HashMap<>();
    codes.kept().forEach(each -> former.put(each.now().constant(), each.before()));
    for (Code code : codes.added()) {
      Code same = keys.kept().isEmpty() ? null : lost.remove(valuesNow(code));
      if (same != null) {
        former.put(code.constant(), same);
      }
    }
    return matches(former);
  }

  /**
   * @param former the codes as they were, by the constants that they have now
   */
  private Matches<Code> matches(Map<String, Code> former) {
    List<Matches.Match<Code>> kept = new ArrayList<>();
    List<Code> added = new ArrayList<>();
    Set<String> keptBefore = new HashSet<>();
    for (Code code : now.codes()) {
      Code old = former.get(code.constant());
      if (old == null) {
        added.add(code);
      } else {
        kept.add(new Matches.Match<>(old, code));
        keptBefore.add(old.constant());
      }
    }
    List<Code> removed = new ArrayList<>(before.codes());
    removed.removeIf(code -> keptBefore.contains(code.constant()));
    return new Matches<>(kept, removed, added);
  }

  private List<String> valuesBefore(Code code) {
    return keys.kept().stream()
        .map(key -> canonical(key.before(), valueBefore(key, code)))
        .toList();
  }

  private List<String> valuesNow(Code code) {
    return keys.kept().stream().map(key -> canonical(key.now(), valueNow(key, code))).toList();
  }
}
