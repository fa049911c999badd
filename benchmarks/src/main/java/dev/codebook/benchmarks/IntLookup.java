package dev.codebook.benchmarks;

/** One way to find a code by its int key. */
public interface IntLookup {

  /** Returns the code, or whatever represents an unrecognized key. */
  Object find(int key);
}
