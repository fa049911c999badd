package dev.codebook.internal;

/**
 * Tells a processor what this runtime offers to generated code. The processor reads the constant
 * from the user's class path while it compiles, and reports a runtime that is too old.
 */
public final class RuntimeLevel {

  /** Raised by each release in which generated code uses something that earlier runtimes lack. */
  public static final int LEVEL = 1;

  private RuntimeLevel() {}
}
