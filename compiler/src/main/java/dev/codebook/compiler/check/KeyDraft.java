package dev.codebook.compiler.check;

import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.read.WrittenKey;
import java.util.Optional;

/**
 * A key of a set that is being checked.
 *
 * @param place among the keys of the set, counted from 0
 * @param type empty where it is reported
 */
record KeyDraft(int place, WrittenKey written, Optional<KeyType> type) {

  String name() {
    return written.name().value();
  }

  /** How a message calls it. */
  String shown() {
    return written.named() ? Printable.quote(name()) : "key";
  }

  boolean optional() {
    return written.optional();
  }

  boolean isText() {
    return type.isPresent() && type.get() == KeyType.TEXT;
  }

  /** The type of its numbers; empty where it has none or its type is reported. */
  Optional<NumberType> numbers() {
    if (type.isEmpty() || isText()) {
      return Optional.empty();
    }
    return Optional.of(type.get() == KeyType.INT ? NumberType.INT : NumberType.LONG);
  }

  Key toKey() {
    return new Key(name(), type.orElseThrow(), optional(), written.named());
  }
}
