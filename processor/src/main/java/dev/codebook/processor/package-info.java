/**
 * Codebook as a compiler sees it: an annotation processor that finds the catalogs which packages
 * name, has them compiled, prints what there is to say of them and hands the generated files over.
 */
package dev.codebook.processor;
