package dev.codebook.processor.work;

import java.util.List;

/**
 * A package whose catalogs have been looked for and checked.
 *
 * @param named all that it names, at least one
 * @param located those of them that are there
 */
public record CheckedPackage(List<NamedCatalog> named, List<LocatedCatalog> located) {

  public NamedCatalog first() {
    return named.get(0);
  }

  /** False where something is to report that is an error. */
  public boolean isClean() {
    boolean clean = located.size() == named.size();
    for (LocatedCatalog each : located) {
      clean &= each.checked().isClean();
    }
    return clean;
  }
}
