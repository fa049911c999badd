package dev.codebook.processor.locate;

import dev.codebook.processor.work.NamedCatalog;

/** One kind of place where a catalog may be. */
interface SearchPlace {

  /** Looks there. The answer lists the paths that were tried. */
  Answer look(NamedCatalog wanted);
}
