/**
 * How a set looks in Java: the names of its types, its columns, and the place that keeps each.
 *
 * <p>The model goes in. It writes nothing itself: it answers what the other packages of {@code
 * emit} ask.
 */
package dev.codebook.compiler.emit.shape;
