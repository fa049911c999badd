package dev.codebook.tool.guess;

import dev.codebook.tool.draft.DraftCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the keys of a code in the order of its set, and in the notation that the set has. */
final class KeyOrder {

  private final ExistingSet set;
  private final List<SetMatch.KeyMatch> keys;

  KeyOrder(ExistingSet set, List<SetMatch.KeyMatch> keys) {
    this.set = set;
    this.keys = keys;
  }

  DraftCode of(DraftCode code) {
    List<List<String>> ordered = new ArrayList<>();
    for (int i = 0; i < set.keys().size(); i++) {
      ordered.add(List.of());
    }
    for (int i = 0; i < keys.size(); i++) {
      int key = keys.get(i).key();
      ordered.set(key, code.keys().get(i).stream().map(it -> written(key, it)).toList());
    }
    return new DraftCode(
        code.place(),
        code.name(),
        code.title(),
        code.constant(),
        ordered,
        code.fields(),
        code.description(),
        code.deprecated(),
        code.synonyms());
  }

  private String written(int key, String value) {
    boolean number = !set.keys().get(key).isText();
    boolean decimal = number && !value.startsWith("0x") && !value.startsWith("-");
    return decimal && set.hex().get(key)
        ? "0x" + Long.toHexString(Long.parseLong(value)).toUpperCase(Locale.ROOT)
        : value;
  }
}
