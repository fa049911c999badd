/**
 * For generated code only. Nobody else may use these types, although they are public and exported.
 *
 * <p>They change only in ways that leave the code of earlier processors working, as {@link
 * dev.codebook} promises. What nobody generates code for may change in any release.
 */
package dev.codebook.internal;
