package dev.codebook.processor.share;

import java.util.List;
import java.util.Optional;

/**
 * Tells which package has the types of a file. It stands beside the classes and travels in their
 * jar, under the file's fingerprint, so that whoever imports the same file finds it.
 *
 * @param packageName of the types
 * @param catalog fingerprint of the catalog that they were generated from, which {@code
 *     GeneratedFrom} has as well: a mark that an earlier build has left behind tells nothing
 */
record TypesMark(String packageName, String catalog) {

  private static final String PREFIX = "codebook-";
  private static final String SUFFIX = ".types";

  /**
   * The name of a file's mark, by the fingerprint that it has with all that it imports. It stands
   * in no directory: in a jar, javac finds nothing below META-INF, and a directory that it does
   * look into is a package, which two modules must not both have.
   */
  static String name(String file) {
    return PREFIX + file + SUFFIX;
  }

  /** True if a file is called as marks are. */
  static boolean isName(String name) {
    return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
  }

  /** True if the package names the file itself, rather than another that imports it. */
  boolean isOfNamed(String file) {
    return catalog.equals(file);
  }

  String text() {
    return packageName + " " + catalog + "\n";
  }

  /** The mark that a text holds, or nothing where it is none. */
  static Optional<TypesMark> of(String text) {
    List<String> words = List.of(text.strip().split(" "));
    return words.size() == 2
        ? Optional.of(new TypesMark(words.get(0), words.get(1)))
        : Optional.empty();
  }
}
