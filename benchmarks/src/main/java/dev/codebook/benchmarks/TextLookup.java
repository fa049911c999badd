package dev.codebook.benchmarks;

/** One way to find a code by its text key. */
public interface TextLookup {

  /** The code, or whatever stands for an unrecognized key. */
  Object find(String key);
}
