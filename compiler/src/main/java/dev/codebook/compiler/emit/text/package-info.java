/**
 * The Javadoc of generated types. The model goes in, text for a comment comes out.
 *
 * <p>{@code JavadocText} is the only way from a catalog's text into a comment.
 */
package dev.codebook.compiler.emit.text;
