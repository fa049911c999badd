package dev.codebook.processor;

/** One kind of place where a catalog may stand. */
interface Place {

  /** Looks there, and tells where it looked. */
  Answer look(NamedCatalog wanted);
}
