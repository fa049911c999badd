/**
 * The annotation that users write, and the one that generated types have.
 *
 * <ul>
 *   <li>{@link dev.codebook.CodeCatalog} brings a catalog into a package.
 *   <li>{@link dev.codebook.GeneratedFrom} is on every type that was generated from one.
 * </ul>
 */
package dev.codebook;
