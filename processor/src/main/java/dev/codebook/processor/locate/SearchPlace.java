package dev.codebook.processor.locate;

import dev.codebook.processor.work.NamedCatalog;

/** One kind of place where a catalog may stand. */
interface SearchPlace {

  /** Looks there, and tells where it looked. */
  Answer look(NamedCatalog wanted);
}
