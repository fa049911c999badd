/**
 * From files to a catalog as written. A {@code CatalogFile} comes in, with all that it imports, and
 * a {@code WrittenCatalog} goes out. What an entry means may depend on what its set declares;
 * {@code check} finds that out. Nothing here knows {@code check} or the model.
 */
package dev.codebook.compiler.read;
