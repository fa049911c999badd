package dev.codebook.compiler.check.rule;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.check.value.KeyTexts;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.CaseFolding;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.NumberType;
import dev.codebook.compiler.read.written.Located;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports keys that two codes of a set share, or that one code has twice. */
final class DuplicateKeys implements SetRule {

  private final SetDraft set;
  private final Findings findings;

  DuplicateKeys(SetDraft set, Findings findings) {
    this.set = set;
    this.findings = findings;
  }

  private record Owner(CodeDraft code, Located<KeyValue> value) {}

  @Override
  public void check() {
    for (KeyDraft key : set.schema().keys()) {
      if (key.type().isPresent()) {
        check(key);
      }
    }
  }

  private void check(KeyDraft key) {
    Map<Object, Owner> owners = new HashMap<>();
    for (CodeDraft code : set.codes()) {
      for (Located<KeyValue> value : code.values(key)) {
        Owner owner = new Owner(code, value);
        Owner first = owners.putIfAbsent(plain(key, value.value()), owner);
        if (first != null) {
          report(key, first, owner, owners);
        }
      }
    }
  }

  /** The value, however it is written. */
  private static Object plain(KeyDraft key, KeyValue value) {
    if (value instanceof KeyValue.Number number) {
      return number.value();
    }
    String text = ((KeyValue.Text) value).value();
    return key.ignoresCase() ? CaseFolding.fold(text) : text;
  }

  private void report(KeyDraft key, Owner first, Owner second, Map<Object, Owner> owners) {
    Position position = second.code().place(second.value());
    Related other = Related.first(first.value().position());
    findings.report(
        Rule.DUPLICATE_KEY,
        position,
        () -> message(key, first, second, position, owners),
        List.of(other));
  }

  private String message(
      KeyDraft key, Owner first, Owner second, Position position, Map<Object, Owner> owners) {
    String place = PositionText.of(first.value().position(), position);
    if (first.code() == second.code()) {
      return "%s already has the %s %s, %s. Remove one of the two."
          .formatted(second.code().shown(), key.shown(), shown(key, second), place);
    }
    boolean alike = shown(key, first).equals(shown(key, second));
    return "%s has the %s %s, like %s %s%s. No two codes of a set share a key. %s"
        .formatted(
            second.code().shown(),
            key.shown(),
            shown(key, second),
            first.code().shown(),
            place,
            alike ? "" : ", written " + shown(key, first),
            wayOut(key, first, second, owners));
  }

  private String wayOut(KeyDraft key, Owner first, Owner second, Map<Object, Owner> owners) {
    if (first.code().include().isPresent() || second.code().include().isPresent()) {
      return "An included code keeps its key. Leave it out with 'without:', or say more about it"
          + " below 'codes:' in place of the other code.";
    }
    return "Correct one of the two%s. %s"
        .formatted(
            free(key, second, owners),
            isDifferentInAnotherKey(key, first.code(), second.code())
                ? "If only several keys together identify a code, make one text key of them, such"
                    + " as '10415/5001'."
                : "If the vendor has two names for it, keep one code, and write the other name as its"
                    + " 'synonyms'.");
  }

  /** Whether the codes are told apart by another key. */
  private boolean isDifferentInAnotherKey(KeyDraft key, CodeDraft first, CodeDraft second) {
    for (KeyDraft other : set.schema().keys()) {
      Optional<Located<KeyValue>> one = first.keys().get(other.place());
      Optional<Located<KeyValue>> two = second.keys().get(other.place());
      if (other != key
          && one.isPresent()
          && two.isPresent()
          && !plain(other, one.get().value()).equals(plain(other, two.get().value()))) {
        return true;
      }
    }
    return false;
  }

  /** The next number that no code has, for an author who miscounted. */
  private static String free(KeyDraft key, Owner owner, Map<Object, Owner> owners) {
    if (!(owner.value().value() instanceof KeyValue.Number number) || key.numbers().isEmpty()) {
      return "";
    }
    NumberType type = key.numbers().get();
    long next = number.value();
    while (next < type.greatest() && owners.containsKey(next)) {
      next = next(key, next);
    }
    boolean free =
        !owners.containsKey(next) && (key.mask().isEmpty() || key.mask().get().covers(next));
    return free ? " (" + type.shown(next, number.hex()) + " is free)" : "";
  }

  /** The next number that can be a key; the greatest of all if there is none. */
  private static long next(KeyDraft key, long number) {
    long greatest = key.numbers().orElseThrow().greatest();
    if (key.mask().isEmpty()) {
      return number + 1;
    }
    long next = key.mask().get().next(number);
    return next > number && next <= greatest ? next : greatest;
  }

  private static String shown(KeyDraft key, Owner owner) {
    KeyType type = key.type().orElseThrow();
    return KeyTexts.of(owner.value().value(), type);
  }
}
