package dev.codebook.compiler.read.written;

/**
 * A key as written.
 *
 * @param name {@code key} where the set has one key without a name
 * @param type the type's name without {@code ?}
 */
public record WrittenKey(
    Located<String> name, Located<String> type, boolean optional, boolean named) {

  /** What codes and ranges call the key of a set that has one without a name. */
  public static final String NAMELESS = "key";
}
