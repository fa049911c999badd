/**
 * The data that the steps pass on: a catalog as it is named, found, checked and compiled, and the
 * reporter that each of them uses. Reads the compiler's model of a package and prints messages, but
 * does not know how any step does its work, nor on which compiler.
 */
package dev.codebook.processor.work;
