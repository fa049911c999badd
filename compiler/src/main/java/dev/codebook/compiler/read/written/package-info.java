/**
 * A catalog as its author wrote it: every name and value with its position, and nothing resolved.
 * {@code read} makes these records and {@code check} reads them. They know the nodes of {@code
 * read.yaml} and nothing else, since the entries of a code cannot be read before the declarations
 * of its set.
 */
package dev.codebook.compiler.read.written;
