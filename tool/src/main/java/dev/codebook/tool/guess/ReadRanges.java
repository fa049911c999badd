package dev.codebook.tool.guess;

import dev.codebook.tool.draft.DraftField;
import dev.codebook.tool.draft.DraftRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of a page whose keys are intervals as ranges of a set that exists already. */
final class ReadRanges {

  private final ExistingSet set;
  private final List<SetMatch.KeyMatch> keys;

  ReadRanges(ExistingSet set, List<SetMatch.KeyMatch> keys) {
    this.set = set;
    this.keys = keys;
  }

  List<SetReading.ReadRange> of(TableRows rows, Map<String, FieldColumn> fields) {
    List<DraftRange> drafted = new RangeDrafter(rows, fields).ranges();
    Set<ExistingRange> found = new HashSet<>();
    List<SetReading.ReadRange> ranges = new ArrayList<>();
    for (DraftRange each : drafted) {
      DraftRange range = ofSet(each);
      Optional<ExistingRange> existing = existing(range, drafted).filter(found::add);
      ranges.add(new SetReading.ReadRange(range, existing));
    }
    return ranges;
  }

  /** A range can give only what codes may lack, because it gives nothing outside of it. */
  private DraftRange ofSet(DraftRange range) {
    Map<String, List<String>> values = new HashMap<>(range.fields());
    for (DraftField field : set.fields()) {
      if (!field.optional()) {
        values.remove(field.name());
      }
    }
    return new DraftRange(
        range.place(),
        range.name(),
        keys.get(range.key()).key(),
        range.interval(),
        values,
        range.description());
  }

  private Optional<ExistingRange> existing(DraftRange range, List<DraftRange> all) {
    Optional<ExistingRange> same =
        set.ranges().stream()
            .filter(
                it ->
                    it.key() == range.key()
                        && it.interval().equals(TableKeys.intervalIdentity(range.interval())))
            .findFirst();
    return same.or(
        () ->
            set.ranges().stream()
                .filter(it -> it.key() == range.key() && it.names().contains(range.name()))
                .filter(it -> all.stream().noneMatch(other -> has(other, it)))
                .findFirst());
  }

  private static boolean has(DraftRange range, ExistingRange existing) {
    return TableKeys.intervalIdentity(range.interval()).equals(existing.interval());
  }
}
