package dev.codebook;

/** Finds a code by a text key. */
public final class TextIndex<C> {
  private TextIndex() {}
}
