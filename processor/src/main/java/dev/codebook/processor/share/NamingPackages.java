package dev.codebook.processor.share;

import dev.codebook.processor.work.CheckedPackage;
import dev.codebook.processor.work.LocatedCatalog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The packages of this compilation and the files that they name. A package has the types of every
 * file that it names.
 */
public final class NamingPackages {

  private final Set<String> packages = new HashSet<>();
  private final Map<String, TreeSet<String>> packagesByFile = new HashMap<>();

  /** Adds a package, and the files that it names unless one of them has an error. */
  public void add(CheckedPackage checked) {
    String name = checked.first().packageName();
    packages.add(name);
    if (checked.isClean()) {
      for (LocatedCatalog located : checked.located()) {
        String file = located.checked().fingerprint();
        packagesByFile.putIfAbsent(file, new TreeSet<>());
        packagesByFile.get(file).add(name);
      }
    }
  }

  boolean contains(String packageName) {
    return packages.contains(packageName);
  }

  /**
   * A package that names a file: the importing package if it does, else the first in alphabetical
   * order.
   *
   * @param file the fingerprint of the file and all that it imports
   */
  Optional<String> naming(String file, String importing) {
    TreeSet<String> naming = packagesByFile.get(file);
    if (naming == null) {
      return Optional.empty();
    }
    return Optional.of(naming.contains(importing) ? importing : naming.first());
  }
}
