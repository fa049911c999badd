/**
 * Takes the nodes of a tree as the entries and the values that the language has, and reports those
 * that are something else. Nodes come in; entries by their names, single values and lists go out.
 * Both the readers and {@code check} use it, so an author reads the same words about the same
 * mistake. It knows neither of them, and not what a value means.
 */
package dev.codebook.compiler.read.entry;
