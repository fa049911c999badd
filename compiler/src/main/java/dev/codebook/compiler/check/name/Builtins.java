package dev.codebook.compiler.check.name;

import java.util.List;
import java.util.Set;

/** The names of entries that the language itself has. */
public final class Builtins {

  public static final String TITLE = "title";
  public static final String DESCRIPTION = "description";
  public static final String CONSTANT = "constant";
  public static final String DEPRECATED = "deprecated";
  public static final String ALIASES = "aliases";
  public static final String KEY = "key";
  public static final String NAMES = "names";

  /** What a code takes besides the keys and fields of its set. */
  public static final List<String> OF_CODES =
      List.of(TITLE, DESCRIPTION, CONSTANT, DEPRECATED, ALIASES);

  /** What a range takes besides the keys and fields of its set. */
  public static final List<String> OF_RANGES = List.of(TITLE, DESCRIPTION, CONSTANT);

  /** Those that take any text. */
  public static final List<String> TEXTS = List.of(TITLE, DESCRIPTION, DEPRECATED);

  /** What no key or field can be called. */
  public static final Set<String> ALL =
      Set.of(TITLE, DESCRIPTION, CONSTANT, DEPRECATED, ALIASES, KEY, NAMES);

  private Builtins() {}
}
