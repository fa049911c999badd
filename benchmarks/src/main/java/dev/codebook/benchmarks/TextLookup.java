package dev.codebook.benchmarks;

/** One way to find a code by its text key. */
public interface TextLookup {

  /** Returns the code, or whatever represents an unrecognized key. */
  Object find(String key);
}
