package dev.codebook.tool.explain;

/** Finds what may be keys in the bytes of a log. */
interface KeyFinder {

  /** Takes what may be keys, in the order of the log. */
  @FunctionalInterface
  interface Sink {

    /**
     * Takes one of them.
     *
     * @param from the index of the first byte of the key
     * @param to the index after its last byte
     * @param after the index at which an explanation disturbs least, such as after a quote
     * @param meanings what it may mean
     */
    void found(int from, int to, int after, KeyMeanings meanings);
  }

  /** Looks through whole lines, from left to right. */
  void find(byte[] log, int from, int to, Sink sink);
}
