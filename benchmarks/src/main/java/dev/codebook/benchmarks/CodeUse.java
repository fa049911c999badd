package dev.codebook.benchmarks;

/** Something that a program does with a code that it has. */
public interface CodeUse {

  /** What is read from, or decided for, the code at this place in the order of the constants. */
  Object use(int ordinal);
}
