package dev.codebook.tool.diff;

import dev.codebook.compiler.model.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares, for one look-up, which code each value means. */
final class KeyValueDiff {

  private final SetPair pair;
  private final LookUp before;
  private final LookUp now;
  private final Differences found;

  /** The names now of the codes that values meant before. */
  private final Map<String, String> meant = new HashMap<>();

  private KeyValueDiff(SetPair pair, Matches.Match<LookUp> lookUp, Differences found) {
    this.pair = pair;
    this.before = lookUp.before();
    this.now = lookUp.now();
    this.found = found;
  }

  static void compare(SetPair pair, Differences found) {
    for (Matches.Match<LookUp> lookUp : pair.lookUps()) {
      new KeyValueDiff(pair, lookUp, found).compare();
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
      now.all(code).forEach(value -> addIfMoved(value, code));
    }
  }

  private void remember(Code code, String name) {
    before.all(code).forEach(value -> meant.put(value.canonical(), name));
  }

  private void compareValue(Matches.Match<Code> code) {
    Optional<LookUp.Value> former = before.value(code.before());
    Optional<LookUp.Value> value = now.value(code.now());
    if (!former.map(LookUp.Value::canonical).equals(value.map(LookUp.Value::canonical))) {
      found.addIfChanged(
          Kind.KEY_VALUE_CHANGED,
          code.now().constant(),
          now.name() + " of " + code.now().constant(),
          former.map(LookUp.Value::shown).orElse(""),
          value.map(LookUp.Value::shown).orElse(""));
    }
  }

  private void compareAliases(Matches.Match<Code> code) {
    Matches<LookUp.Value> aliases =
        Matches.of(before.aliases(code.before()), now.aliases(code.now()), LookUp.Value::canonical);
    String constant = code.now().constant();
    for (LookUp.Value alias : aliases.removed()) {
      if (!has(now.all(code.now()), alias)) {
        String text = named(alias) + " no longer means " + constant;
        found.add(Kind.ALIAS_REMOVED, constant, alias.shown(), "", text);
      }
    }
    for (LookUp.Value alias : aliases.added()) {
      if (!has(before.all(code.before()), alias)) {
        String text = named(alias) + " means " + constant + ", too";
        found.add(Kind.ALIAS_ADDED, constant, "", alias.shown(), text);
      }
    }
  }

  private static boolean has(List<LookUp.Value> values, LookUp.Value value) {
    return values.stream().anyMatch(each -> each.canonical().equals(value.canonical()));
  }

  private void addIfMoved(LookUp.Value value, Code code) {
    String former = meant.get(value.canonical());
    if (former != null && !former.equals(code.constant())) {
      String text = named(value) + " means " + code.constant() + ", meant " + former;
      found.add(Kind.KEY_VALUE_MOVED, code.constant(), former, code.constant(), text);
    }
  }

  private String named(LookUp.Value value) {
    return now.name() + " " + value.shown();
  }
}
