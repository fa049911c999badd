package dev.codebook.compiler.read.written;

import java.util.Optional;

/**
 * A key as written.
 *
 * @param name {@code key} if the set has one key without a name
 * @param ignoresCase whether a text is the same in upper and lower case
 * @param type the type's name without {@code ?}
 * @param mask the text after {@code &}
 * @param part whether it identifies a code only together with the other keys of the set
 */
public record WrittenKey(
    Located<String> name,
    Located<String> type,
    Optional<Located<String>> mask,
    boolean ignoresCase,
    boolean optional,
    boolean named,
    boolean part) {

  /** The name, in codes and ranges, of a key that has none. */
  public static final String NAMELESS = "key";

  /** The type and the mask as the catalog writes them, without {@code ?}. */
  public String typeText() {
    return mask.isPresent() ? type.value() + " & " + mask.get().value() : type.value();
  }

  /** The same as a part of the key of its set. */
  public WrittenKey asPart() {
    return new WrittenKey(name, type, mask, ignoresCase, optional, named, true);
  }
}
