package dev.codebook.compiler.check.include;

import dev.codebook.compiler.check.draft.Cells;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.NumberType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the keys of an included set that become the keys of the including one. */
final class KeySources {

  private final Schema from;
  private final Schema to;
  private final Position include;
  private final Findings findings;

  KeySources(Schema from, Schema to, Position include, Findings findings) {
    this.from = from;
    this.to = to;
    this.include = include;
    this.findings = findings;
  }

  /** For each key of the including set, the key that it is taken from. */
  List<Optional<KeyDraft>> find() {
    List<Optional<KeyDraft>> feeds = new ArrayList<>();
    if (from.isWhole() && to.isWhole() && !haveSameParts()) {
      reportParts();
      return Cells.empty(to.keys());
    }
    for (KeyDraft key : to.keys()) {
      feeds.add(feedOf(key));
    }
    return feeds;
  }

  /** Whether both keys have the same parts, or neither has any. */
  private boolean haveSameParts() {
    boolean same = Set.copyOf(from.keyNames()).equals(Set.copyOf(to.keyNames()));
    return from.hasParts() == to.hasParts() && (same || !to.hasParts());
  }

  private void reportParts() {
    findings.report(
        Rule.MISMATCHED_INCLUDE,
        include,
        ("Codes of %s cannot join %s: %s, and %s. Parts of a key find a code only together, so"
                + " both sets must have the same.")
            .formatted(
                from.name(), to.name(), declared(from, "their key"), declared(to, "the key here")));
  }

  private static String declared(Schema schema, String what) {
    return schema.hasParts()
        ? what + " has the parts " + Listing.all(schema.keyNames())
        : what + " has no parts";
  }

  private Optional<KeyDraft> feedOf(KeyDraft key) {
    Optional<KeyDraft> sameName = from.key(key.name());
    Optional<KeyDraft> feed = sameName.isPresent() ? sameName : sharedKey();
    if (feed.isPresent() && fits(feed.get(), key)) {
      return feed;
    }
    boolean asked = sameName.isPresent() || !key.optional();
    boolean known = key.type().isPresent() && (feed.isEmpty() || feed.get().type().isPresent());
    if (asked && known && from.isWhole()) {
      report(key, feed);
    }
    return Optional.empty();
  }

  /**
   * The included set's only key. It feeds every key here, unless one of them has its name: then it
   * feeds that one alone.
   */
  private Optional<KeyDraft> sharedKey() {
    Optional<KeyDraft> only = from.onlyKey();
    return only.isPresent() && to.key(only.get().name()).isEmpty() ? only : Optional.empty();
  }

  private static boolean fits(KeyDraft feed, KeyDraft key) {
    return feed.type().isPresent()
        && feed.mask().equals(key.mask())
        && (feed.type().equals(key.type())
            || (feed.numbers().isPresent() && key.numbers().equals(Optional.of(NumberType.LONG))));
  }

  private void report(KeyDraft key, Optional<KeyDraft> feed) {
    String asked = Printable.quote(key.name());
    findings.report(
        Rule.MISMATCHED_INCLUDE,
        include,
        ("Codes of %s cannot join %s: %s, and %s of %2$s is %s. Declare %4$s with the same type"
                + "%6$s in both sets%7$s.")
            .formatted(
                from.name(),
                to.name(),
                feed.isPresent()
                    ? "their " + Printable.quote(feed.get().name()) + " is " + type(feed.get())
                    : "they have no key " + asked,
                asked,
                type(key),
                isMasked(feed, key) ? " and the same mask" : "",
                to.onlyKey().isEmpty() && feed.isEmpty() ? ", or with '?' here" : ""));
  }

  private static boolean isMasked(Optional<KeyDraft> feed, KeyDraft key) {
    return key.mask().isPresent() || (feed.isPresent() && feed.get().mask().isPresent());
  }

  private static String type(KeyDraft key) {
    KeyType type = key.type().orElseThrow();
    String name = type.name().toLowerCase(Locale.ROOT);
    String mask = key.mask().isPresent() ? " & " + key.mask().get().shown() : "";
    return (type == KeyType.INT ? "an " : "a ") + name + mask;
  }
}
