package dev.codebook.compiler.check.rule;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.check.draft.WholeKey;
import dev.codebook.compiler.check.draft.WholeValue;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Reports keys that two codes of a set share, or that one code has twice. */
final class DuplicateKeys implements SetRule {

  private final SetDraft set;
  private final Findings findings;

  DuplicateKeys(SetDraft set, Findings findings) {
    this.set = set;
    this.findings = findings;
  }

  private record Owner(CodeDraft code, WholeValue value) {}

  @Override
  public void check() {
    for (WholeKey key : set.schema().wholeKeys()) {
      if (key.isReadable()) {
        check(key);
      }
    }
  }

  private void check(WholeKey key) {
    Map<Object, Owner> owners = new HashMap<>();
    for (CodeDraft code : set.codes()) {
      for (WholeValue value : key.values(code)) {
        Owner owner = new Owner(code, value);
        Owner first = owners.putIfAbsent(value.plain(), owner);
        if (first != null) {
          report(first, owner, owners);
        }
      }
    }
  }

  private void report(Owner first, Owner second, Map<Object, Owner> owners) {
    Position position = second.code().place(second.value().first());
    Related other = Related.first(first.value().position());
    findings.report(
        Rule.DUPLICATE_KEY,
        position,
        () -> message(first, second, position, owners),
        List.of(other));
  }

  private String message(Owner first, Owner second, Position position, Map<Object, Owner> owners) {
    String place = PositionText.of(first.value().position(), position);
    String key = second.value().key().shown() + " " + second.value().shown();
    if (first.code() == second.code()) {
      return "%s already has the %s, %s. Remove one of the two."
          .formatted(second.code().shown(), key, place);
    }
    boolean alike = second.value().shown().equals(first.value().shown());
    return "%s has the %s, like %s %s%s. No two codes of a set share a key. %s"
        .formatted(
            second.code().shown(),
            key,
            first.code().shown(),
            place,
            alike ? "" : ", written " + first.value().shown(),
            wayOut(first, second, owners));
  }

  private String wayOut(Owner first, Owner second, Map<Object, Owner> owners) {
    if (first.code().include().isPresent() || second.code().include().isPresent()) {
      return "An included code keeps its key. Leave it out with 'without:', or say more about it"
          + " below 'codes:' in place of the other code.";
    }
    List<KeyDraft> together = required();
    KeyDraft key = second.value().key().parts().get(0);
    boolean parts = together.contains(key) && differ(key, together, first.code(), second.code());
    return "Correct one of the two%s. %s"
        .formatted(
            free(second.value(), owners),
            parts
                ? "If only %s together identify a code, write 'key: { %s }' in place of 'keys:'."
                    .formatted(Listing.of(names(together)), declared(together))
                : "If the vendor has two names for it, keep one code, and write the other name as its"
                    + " 'synonyms'.");
  }

  /** The keys that each find a code alone, and that every code has. */
  private List<KeyDraft> required() {
    List<KeyDraft> required = new ArrayList<>();
    for (KeyDraft key : set.schema().keys()) {
      if (!key.optional() && !key.part() && key.type().isPresent()) {
        required.add(key);
      }
    }
    return required;
  }

  /** Whether two codes that share a key are told apart by another one. */
  private static boolean differ(
      KeyDraft shared, List<KeyDraft> keys, CodeDraft first, CodeDraft second) {
    for (KeyDraft key : keys) {
      List<WholeValue> one = new WholeKey(List.of(key)).values(first);
      List<WholeValue> two = new WholeKey(List.of(key)).values(second);
      boolean both = key != shared && !one.isEmpty() && !two.isEmpty();
      if (both && !one.get(0).plain().equals(two.get(0).plain())) {
        return true;
      }
    }
    return false;
  }

  private static List<String> names(List<KeyDraft> keys) {
    return keys.stream().map(KeyDraft::name).toList();
  }

  private static String declared(List<KeyDraft> keys) {
    return keys.stream()
        .map(key -> key.name() + ": " + key.type().orElseThrow().name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /** The next number of the last part that no code has, for an author who miscounted. */
  private static String free(WholeValue value, Map<Object, Owner> owners) {
    int last = value.parts().size() - 1;
    KeyDraft part = value.key().parts().get(last);
    Located<KeyValue> written = value.parts().get(last);
    if (!(written.value() instanceof KeyValue.Number number) || part.numbers().isEmpty()) {
      return "";
    }
    List<Located<KeyValue>> next = new ArrayList<>(value.parts());
    WholeValue candidate = value;
    long i = number.value();
    while (owners.containsKey(candidate.plain())) {
      OptionalLong following = next(part, i);
      if (following.isEmpty()) {
        return "";
      }
      i = following.getAsLong();
      next.set(last, new Located<>(new KeyValue.Number(i, number.hex()), written.position()));
      candidate = new WholeValue(value.key(), List.copyOf(next));
    }
    boolean free = part.mask().isEmpty() || part.mask().get().covers(i);
    return free ? " (" + candidate.shown() + " is free)" : "";
  }

  /** The next number that can be a key. */
  private static OptionalLong next(KeyDraft key, long number) {
    long greatest = key.numbers().orElseThrow().greatest();
    if (number >= greatest) {
      return OptionalLong.empty();
    }
    long next = key.mask().isPresent() ? key.mask().get().next(number) : number + 1;
    return next > number && next <= greatest ? OptionalLong.of(next) : OptionalLong.empty();
  }
}
