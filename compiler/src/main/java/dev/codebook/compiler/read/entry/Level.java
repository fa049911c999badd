package dev.codebook.compiler.read.entry;

import java.util.Set;

/** Which mapping of a catalog a mapping is, by its place in the file. */
enum Level {
  /** The outermost one. */
  FILE,
  /** The value of {@code sets:}. */
  SETS,
  /** The value of a set's name. */
  SET,
  /** The value of a set's {@code codes:}. */
  CODES,
  /** The value of a set's {@code ranges:} or {@code groups:}. */
  PARTS,
  /** Any other. */
  OTHER;

  private static final String SETS_ENTRY = "sets";
  static final String CODES_ENTRY = "codes";

  /** The entries of a set below which the author chooses the names. */
  static final Set<String> MAPPINGS_OF_A_SET = Set.of("fields", "ranges", "groups", CODES_ENTRY);

  /** Whether the language has an entry of that name here. */
  boolean has(String entry) {
    return switch (this) {
      case FILE -> Subject.CATALOG.entries().contains(entry);
      case SET -> Subject.SET.entries().contains(entry);
      default -> false;
    };
  }

  /** Whether the author chooses the names below an entry of that name. */
  boolean isMappingOfNames(String entry) {
    return this == SET ? MAPPINGS_OF_A_SET.contains(entry) : entry.equals(SETS_ENTRY);
  }

  /** The level of the value of an entry. */
  Level below(String entry) {
    return switch (this) {
      case FILE -> entry.equals(SETS_ENTRY) ? SETS : OTHER;
      case SETS -> SET;
      case SET ->
          switch (entry) {
            case CODES_ENTRY -> CODES;
            case "ranges", "groups" -> PARTS;
            default -> OTHER;
          };
      case CODES, PARTS, OTHER -> OTHER;
    };
  }
}
