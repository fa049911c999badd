package dev.codebook.tool.diff;

import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.model.Shown;
import java.util.StringJoiner;

/** Compares the ranges of a set. */
final class RangeDiff {

  private final FieldPairs pairs;
  private final SetPair pair;
  private final Differences found;

  private RangeDiff(FieldPairs pairs, Differences found) {
    this.pairs = pairs;
    this.pair = pairs.set();
    this.found = found;
  }

  static Matches<Range> of(SetPair pair) {
    return Matches.of(pair.before().ranges(), pair.now().ranges(), Range::constant);
  }

  static void compare(FieldPairs pairs, Differences found) {
    new RangeDiff(pairs, found).compare(of(pairs.set()));
  }

  private void compare(Matches<Range> ranges) {
    for (Range range : ranges.removed()) {
      String text = "the range " + range.constant() + " is gone" + keys(pair.before(), range);
      found.add(Kind.RANGE_REMOVED, range.constant(), text);
    }
    for (Range range : ranges.added()) {
      found.add(
          pair.before().ranges().isEmpty() ? Kind.FIRST_RANGE_ADDED : Kind.RANGE_ADDED,
          range.constant(),
          "the range " + range.constant() + " is new" + keys(pair.now(), range));
    }
    for (Matches.Match<Range> range : ranges.kept()) {
      for (Matches.Match<Key> key : pair.keys().kept()) {
        compareSpans(range, key);
      }
      for (Matches.Match<Field> field : pairs.fields().kept()) {
        compareValues(range, field);
      }
    }
  }

  private void compareSpans(Matches.Match<Range> range, Matches.Match<Key> key) {
    var before = range.before().intervals().get(pair.before().keys().indexOf(key.before()));
    var now = range.now().intervals().get(pair.now().keys().indexOf(key.now()));
    found.addIfChanged(
        Kind.RANGE_CHANGED,
        range.now().constant(),
        key.now().name() + " of the range " + range.now().constant(),
        Shown.span(key.before(), before),
        Shown.span(key.now(), now));
  }

  private void compareValues(Matches.Match<Range> range, Matches.Match<Field> field) {
    if (pairs.isOfSameType(field)) {
      var before = range.before().fields().get(pair.before().fields().indexOf(field.before()));
      var now = range.now().fields().get(pair.now().fields().indexOf(field.now()));
      found.addIfChanged(
          Kind.RANGE_VALUE_CHANGED,
          range.now().constant(),
          field.now().name() + " of the range " + range.now().constant(),
          pairs.shownBefore(field.before(), before),
          Shown.field(now));
    }
  }

  private static String keys(CodeSet set, Range range) {
    StringJoiner keys = new StringJoiner(", ", ": ", "");
    for (int i = 0; i < range.intervals().size(); i++) {
      if (range.intervals().get(i).isPresent()) {
        Key key = set.keys().get(i);
        keys.add(key.name() + " " + Shown.span(key, range.intervals().get(i)));
      }
    }
    return keys.toString();
  }
}
