package dev.codebook;

/** Finds a code by an int key. */
public final class IntIndex<C> {
  private IntIndex() {}
}
