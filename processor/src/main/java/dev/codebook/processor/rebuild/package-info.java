/**
 * Prepares the next Maven build to notice that a catalog has changed. Compiled catalogs come in;
 * records beside the classes go out. Nothing depends on it: without it, the types are the same.
 */
package dev.codebook.processor.rebuild;
