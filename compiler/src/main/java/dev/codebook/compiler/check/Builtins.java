package dev.codebook.compiler.check;

import java.util.List;
import java.util.Set;

/** The names of entries that the language itself has. */
final class Builtins {

  static final String TITLE = "title";
  static final String DESCRIPTION = "description";
  static final String CONSTANT = "constant";
  static final String DEPRECATED = "deprecated";
  static final String ALIASES = "aliases";
  static final String KEY = "key";
  static final String NAMES = "names";

  /** What a code takes besides the keys and fields of its set. */
  static final List<String> OF_CODES = List.of(TITLE, DESCRIPTION, CONSTANT, DEPRECATED, ALIASES);

  /** What a range takes besides the keys and fields of its set. */
  static final List<String> OF_RANGES = List.of(TITLE, DESCRIPTION, CONSTANT);

  /** Those that take any text. */
  static final List<String> TEXTS = List.of(TITLE, DESCRIPTION, DEPRECATED);

  /** What no key or field can be called. */
  static final Set<String> ALL =
      Set.of(TITLE, DESCRIPTION, CONSTANT, DEPRECATED, ALIASES, KEY, NAMES);

  private Builtins() {}
}
