package dev.codebook.processor.work;

import java.util.List;

/**
 * A package whose catalogs have been looked for and checked.
 *
 * @param named the catalogs that it names, at least one
 * @param located those of them that were found
 */
public record CheckedPackage(List<NamedCatalog> named, List<LocatedCatalog> located) {

  public NamedCatalog first() {
    return named.get(0);
  }

  /** False if one of them is missing or has an error. */
  public boolean isClean() {
    boolean clean = located.size() == named.size();
    for (LocatedCatalog each : located) {
      clean &= each.checked().isClean();
    }
    return clean;
  }
}
