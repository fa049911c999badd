package dev.codebook.tool.diff;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Shown;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Compares, for one key, which code each value means. */
final class KeyValueDiff {

  private final SetPair pair;
  private final Matches.Match<Key> key;
  private final Differences found;

  /** The names now of the codes that values meant before. */
  private final Map<String, String> meant = new HashMap<>();

  private KeyValueDiff(SetPair pair, Matches.Match<Key> key, Differences found) {
    this.pair = pair;
    this.key = key;
    this.found = found;
  }

  static void compare(SetPair pair, Differences found) {
    for (Matches.Match<Key> key : pair.keys().kept()) {
      new KeyValueDiff(pair, key, found).compare();
    }
  }

  private void compare() {
    for (Code code : pair.codes().removed()) {
      remember(code, pair.before().name() + "." + code.constant() + ", which is gone");
    }
    for (Matches.Match<Code> code : pair.codes().kept()) {
      remember(code.before(), code.now().constant());
      compareValue(code);
      compareAliases(code);
    }
    for (Code code : pair.now().codes()) {
      pair.valueNow(key, code).ifPresent(value -> addIfMoved(value, code));
      pair.aliasesNow(key, code).forEach(value -> addIfMoved(value, code));
    }
  }

  private void remember(Code code, String name) {
    pair.valueBefore(key, code).ifPresent(value -> meant.put(before(value), name));
    pair.aliasesBefore(key, code).forEach(value -> meant.put(before(value), name));
  }

  private void compareValue(Matches.Match<Code> code) {
    Optional<KeyValue> former = pair.valueBefore(key, code.before());
    Optional<KeyValue> value = pair.valueNow(key, code.now());
    if (!former.map(this::before).equals(value.map(this::now))) {
      found.addIfChanged(
          Kind.KEY_VALUE_CHANGED,
          code.now().constant(),
          key.now().name() + " of " + code.now().constant(),
          Shown.key(key.before(), former),
          Shown.key(key.now(), value));
    }
  }

  private void compareAliases(Matches.Match<Code> code) {
    Matches<String> aliases =
        Matches.of(
            pair.aliasesBefore(key, code.before()).stream().map(this::before).toList(),
            pair.aliasesNow(key, code.now()).stream().map(this::now).toList(),
            value -> value);
    String constant = code.now().constant();
    for (String alias : aliases.removed()) {
      if (!Optional.of(alias).equals(pair.valueNow(key, code.now()).map(this::now))) {
        found.add(
            Kind.ALIAS_REMOVED, constant, alias, "", named(alias) + " no longer means " + constant);
      }
    }
    for (String alias : aliases.added()) {
      if (!Optional.of(alias).equals(pair.valueBefore(key, code.before()).map(this::before))) {
        found.add(
            Kind.ALIAS_ADDED, constant, "", alias, named(alias) + " means " + constant + ", too");
      }
    }
  }

  private void addIfMoved(KeyValue value, Code code) {
    String former = meant.get(now(value));
    if (former != null && !former.equals(code.constant())) {
      String text =
          named(Shown.key(key.now(), value)) + " means " + code.constant() + ", meant " + former;
      found.add(Kind.KEY_VALUE_MOVED, code.constant(), former, code.constant(), text);
    }
  }

  private String named(String value) {
    return key.now().name() + " " + value;
  }

  private String before(KeyValue value) {
    return SetPair.canonical(key.before(), value);
  }

  private String now(KeyValue value) {
    return SetPair.canonical(key.now(), value);
  }
}
