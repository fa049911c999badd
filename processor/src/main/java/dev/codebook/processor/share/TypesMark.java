package dev.codebook.processor.share;

import java.util.List;
import java.util.Optional;

/**
 * Says which package has the types of a file. A mark is a small file beside the classes, and ends
 * up in their jar. It is named after the file's fingerprint, so that anyone who imports the same
 * file finds it.
 *
 * @param packageName of the types
 * @param catalog fingerprint of the catalog that they were generated from. If {@code GeneratedFrom}
 *     on the types has another, the mark is left over from an earlier build and does not count
 */
record TypesMark(String packageName, String catalog) {

  private static final String PREFIX = "codebook-";
  private static final String SUFFIX = ".types";

  /**
   * The name of a file's mark, by the fingerprint of the file and all that it imports. Marks are at
   * the root: in a jar, javac finds nothing below META-INF, and any other directory would be a
   * package, which two modules must not share.
   */
  static String name(String file) {
    return PREFIX + file + SUFFIX;
  }

  /** True if a file has a name that only marks have. */
  static boolean isName(String name) {
    return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
  }

  /** True if the package names the file itself, and not just a file that imports it. */
  boolean isOfNamed(String file) {
    return catalog.equals(file);
  }

  String text() {
    return packageName + " " + catalog + "\n";
  }

  /** The mark in a text, or nothing if the text is not a mark. */
  static Optional<TypesMark> of(String text) {
    List<String> words = List.of(text.strip().split(" "));
    return words.size() == 2
        ? Optional.of(new TypesMark(words.get(0), words.get(1)))
        : Optional.empty();
  }
}
