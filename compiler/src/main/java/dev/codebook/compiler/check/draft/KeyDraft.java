package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyMask;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.NumberType;
import dev.codebook.compiler.read.written.WrittenKey;
import java.util.Optional;

/**
 * A key of a set that is being checked.
 *
 * @param place among the keys of the set, counted from 0
 * @param type empty if that is reported
 * @param mask the bits of a number that tell codes apart; empty if all do, or if it is reported
 */
public record KeyDraft(
    int place, WrittenKey written, Optional<KeyType> type, Optional<KeyMask> mask) {

  public String name() {
    return written.name().value();
  }

  /** {@code 'rest' key}, or {@code key} if it has no name, for messages. */
  public String shown() {
    return written.named() ? Printable.quote(name()) + " key" : "key";
  }

  public boolean optional() {
    return written.optional();
  }

  /** Whether it identifies a code only together with the other keys of the set. */
  public boolean part() {
    return written.part();
  }

  /** Whether two texts that differ only in case are one key. */
  public boolean ignoresCase() {
    return written.ignoresCase();
  }

  public boolean isText() {
    return type.isPresent() && type.get() == KeyType.TEXT;
  }

  /** The type of its numbers; empty if it has none or its type is reported. */
  public Optional<NumberType> numbers() {
    return type.isPresent() ? type.get().numbers() : Optional.empty();
  }

  public Key toKey() {
    return new Key(
        name(), type.orElseThrow(), mask, ignoresCase(), optional(), written.named(), part());
  }
}
