package dev.codebook.tool.diff;

import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyMask;
import dev.codebook.compiler.model.KeyType;
import java.util.Locale;
import java.util.Optional;

/** Compares the keys that a set declares. */
final class KeyDiff {

  private KeyDiff() {}

  static void compare(SetPair pair, Differences found) {
    compareParts(pair, found);
    for (Key key : pair.keys().removed()) {
      Kind kind = key.part() ? Kind.KEY_FORM_CHANGED : Kind.KEY_REMOVED;
      found.add(kind, key.name(), named(key) + " is gone");
    }
    for (Key key : pair.keys().added()) {
      Kind kind = key.part() ? Kind.KEY_FORM_CHANGED : Kind.KEY_ADDED;
      found.add(kind, key.name(), named(key) + ", " + type(key) + ", is new");
    }
    for (Matches.Match<Key> key : pair.keys().kept()) {
      compare(key, found);
    }
    compareWire(pair, found);
  }

  private static void compare(Matches.Match<Key> match, Differences found) {
    Key before = match.before();
    Key key = match.now();
    if (!before.name().equals(key.name())) {
      String text = named(before) + " is now called " + key.name();
      found.add(Kind.KEY_RENAMED, key.name(), before.name(), key.name(), text);
    }
    boolean sameForm = (before.type() == KeyType.TEXT) == (key.type() == KeyType.TEXT);
    found.addIfChanged(
        sameForm ? Kind.KEY_TYPE_CHANGED : Kind.KEY_FORM_CHANGED,
        key.name(),
        "the type of " + named(key),
        type(before),
        type(key));
    if (before.ignoresCase() != key.ignoresCase()) {
      String cases = key.ignoresCase() ? " ignores case now" : " no longer ignores case";
      found.add(Kind.KEY_CASE_CHANGED, key.name(), named(key) + cases);
    }
    found.addIfChanged(
        Kind.KEY_MASK_CHANGED, key.name(), "the mask of " + named(key), mask(before), mask(key));
  }

  /** Whether the keys are parts of one, and in which order look-ups take them. */
  private static void compareParts(SetPair pair, Differences found) {
    boolean parts = pair.now().hasParts();
    if (pair.before().hasParts() != parts) {
      String text = parts ? "the keys find a code only together" : "a key finds a code alone";
      found.add(Kind.KEY_FORM_CHANGED, pair.now().name(), text);
    } else if (parts && pair.keys().isReordered(pair.before().keys())) {
      String text = "look-ups take the parts of the key in another order";
      found.add(Kind.KEY_FORM_CHANGED, pair.now().name(), text);
    }
  }

  private static void compareWire(SetPair pair, Differences found) {
    Optional<Key> before = pair.before().wire();
    Optional<Key> now = pair.now().wire();
    String formerly = before.map(key -> nameNow(pair, key)).orElse("");
    String name = now.map(Key::name).orElse("");
    Kind kind =
        before.isEmpty()
            ? Kind.WIRE_KEY_ADDED
            : now.isEmpty() ? Kind.WIRE_KEY_REMOVED : Kind.WIRE_KEY_CHANGED;
    found.addIfChanged(
        kind, pair.now().name(), "the key that stands for a code outside of Java", formerly, name);
  }

  private static String nameNow(SetPair pair, Key key) {
    for (Matches.Match<Key> match : pair.keys().kept()) {
      if (match.before().equals(key)) {
        return match.now().name();
      }
    }
    return key.name();
  }

  private static String named(Key key) {
    if (key.part()) {
      return "the part " + key.name() + " of the key";
    }
    return key.named() ? "the key " + key.name() : "the key";
  }

  /** Empty for a key without a mask. */
  private static String mask(Key key) {
    return key.mask().map(KeyMask::shown).orElse("");
  }

  private static String type(Key key) {
    return key.type().name().toLowerCase(Locale.ROOT) + (key.optional() ? "?" : "");
  }
}
