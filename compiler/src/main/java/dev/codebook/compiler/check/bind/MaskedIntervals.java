package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyMask;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.read.yaml.Node;

/**
 * Checks intervals of keys that have a mask. An interval is about masked keys, so further bits in
 * its ends would say something else than they seem to. One exception is safe: its last key may have
 * all bits below the mask, as in {@code 0x80000000..0xBFFFFFFF}.
 */
final class MaskedIntervals {

  private final Findings findings;

  MaskedIntervals(Findings findings) {
    this.findings = findings;
  }

  void check(KeyDraft key, Range.Interval interval, Node.Scalar written) {
    if (key.mask().isPresent() && !fits(key.mask().get(), interval)) {
      report(key.mask().get(), interval, written);
    }
  }

  private static boolean fits(KeyMask mask, Range.Interval interval) {
    long last = interval.last();
    return mask.covers(interval.first()) && (mask.covers(last) || last == filled(mask, last));
  }

  /** What is left of a key, with all bits below the mask. */
  private static long filled(KeyMask mask, long key) {
    return mask.of(key) | mask.below();
  }

  private void report(KeyMask mask, Range.Interval interval, Node.Scalar written) {
    findings.report(
        Rule.OUTSIDE_MASK,
        written.position(),
        "%s has bits outside the mask %s, and look-ups ignore these bits. %s"
            .formatted(Printable.quote(written.text()), mask.shown(), wayOut(mask, interval)));
  }

  private static String wayOut(KeyMask mask, Range.Interval interval) {
    long first = mask.of(interval.first());
    long last = filled(mask, interval.last());
    if (first > last) {
      return "Give it ends that have only bits of the mask.";
    }
    String from = mask.type().shown(first, interval.hex());
    return interval.first() == interval.last()
        ? "Write " + from + "."
        : "Write " + from + ".." + mask.type().shown(last, interval.hex()) + ".";
  }
}
