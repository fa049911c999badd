package dev.codebook.benchmarks;

/** One way to use a code that a program already has. */
public interface CodeUse {

  /** Returns the result for the code at this position among the constants. */
  Object use(int ordinal);
}
