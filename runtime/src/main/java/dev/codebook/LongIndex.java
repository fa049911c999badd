package dev.codebook;

/** Finds a code by a long key. */
public final class LongIndex<C> {
  private LongIndex() {}
}
