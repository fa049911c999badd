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
  public static final String SYNONYMS = "synonyms";
  public static final String LINK = "link";
  public static final String SINCE = "since";
  public static final String BECAUSE = "because";
  public static final String KEY = "key";
  public static final String NAMES = "names";

  /** The entries of a code besides the keys and fields of its set. */
  public static final List<String> OF_CODES =
      List.of(TITLE, DESCRIPTION, CONSTANT, DEPRECATED, ALIASES, SYNONYMS, LINK, SINCE);

  /** The entries of a code from another set besides the fields of this one. */
  public static final List<String> OF_AMENDMENTS =
      List.of(TITLE, DESCRIPTION, DEPRECATED, LINK, SINCE, BECAUSE);

  /** The entries of a range besides the keys and fields of its set. */
  public static final List<String> OF_RANGES = List.of(TITLE, DESCRIPTION, CONSTANT);

  /** The entries that take any text. */
  public static final List<String> TEXTS = List.of(TITLE, DESCRIPTION, DEPRECATED, SINCE, BECAUSE);

  /** Those of them that a key or field may have, too. In that set, they are its values then. */
  private static final Set<String> GIVING_WAY = Set.of(LINK, SINCE);

  /** The names that no key or field can have. */
  public static final Set<String> ALL =
      Set.of(TITLE, DESCRIPTION, CONSTANT, DEPRECATED, ALIASES, SYNONYMS, BECAUSE, KEY, NAMES);

  private Builtins() {}

  /**
   * Whether an entry is one of the language.
   *
   * @param builtins the entries that the language has there
   * @param declared whether the set has a key or a field of that name
   */
  public static boolean has(List<String> builtins, String entry, boolean declared) {
    return builtins.contains(entry) && !(declared && GIVING_WAY.contains(entry));
  }
}
