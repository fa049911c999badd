package dev.codebook.compiler.model;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * A catalog as meant: complete, resolved and free of contradiction.
 *
 * @param name as the package names it
 * @param fingerprint SHA-256 of the catalog's content, in hexadecimal
 * @param sets an imported file's before those of the file that imports it, each file's as written
 */
public record Catalog(String name, String fingerprint, List<CodeSet> sets) {

  /** The set of that name, which exists: the model holds no reference to one that does not. */
  public CodeSet set(String name) {
    for (CodeSet set : sets) {
      if (set.name().equals(name)) {
        return set;
      }
    }
    throw new NoSuchElementException(name);
  }
}
