/**
 * What users and generated code name at run time.
 *
 * <ul>
 *   <li>{@link dev.codebook.CodeCatalog} brings a catalog into a package.
 *   <li>{@link dev.codebook.GeneratedFrom} stands on what was generated from it.
 *   <li>{@link dev.codebook.IntIndex}, {@link dev.codebook.LongIndex} and {@link
 *       dev.codebook.TextIndex} find a code by its key.
 * </ul>
 */
package dev.codebook;
