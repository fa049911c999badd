package dev.codebook.benchmarks;

/** One way to find a code by its int key. */
public interface IntLookup {

  /** The code, or whatever stands for an unrecognized key. */
  Object find(int key);
}
