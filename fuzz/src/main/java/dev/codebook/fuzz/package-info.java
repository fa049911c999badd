/**
 * Coverage-guided fuzzing. {@link dev.codebook.fuzz.Fuzzing} runs each {@link
 * dev.codebook.fuzz.Target} for a while, in a JVM of its own.
 */
package dev.codebook.fuzz;
