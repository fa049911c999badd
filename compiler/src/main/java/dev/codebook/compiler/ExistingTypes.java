package dev.codebook.compiler;

import java.util.List;
import java.util.Optional;

/** Knows of types that have been generated already, for a catalog that imports their file. */
@FunctionalInterface
public interface ExistingTypes {

  /** Where every package has types of its own. */
  ExistingTypes NONE = (fingerprint, types) -> Optional.empty();

  /**
   * The package whose types are those of an imported file's sets.
   *
   * @param fingerprint SHA-256 of the file and of all that it imports, in hexadecimal; for types
   *     that have a prefix, followed by {@code -} and that prefix
   * @param types the simple names of all types that the package would have to have
   * @return empty where the types are to be generated
   */
  Optional<String> packageOf(String fingerprint, List<String> types);
}
