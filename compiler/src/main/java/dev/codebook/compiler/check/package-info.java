/**
 * From a catalog as written to the model. The classes here run the steps for each set, in the order
 * of the packages from bottom to top: {@code name} and {@code value}, {@code scope}, {@code draft},
 * {@code bind}, {@code rule}, {@code include}. A {@code WrittenCatalog} comes in; a {@code Catalog}
 * goes out, or findings that say why there is none. Nothing here knows generated code.
 */
package dev.codebook.compiler.check;
