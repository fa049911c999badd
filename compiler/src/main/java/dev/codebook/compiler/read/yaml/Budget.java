package dev.codebook.compiler.read.yaml;

/** How much of the machine one catalog, with all its imports, may still use. */
public final class Budget {

  /** How deep mappings and lists may nest; the language needs seven levels. */
  public static final int DEEPEST = 20;

  /** A class file keeps a text in at most 65,535 bytes, and a character takes up to three. */
  static final int LONGEST_TEXT = 20_000;

  public static final int MOST_FILES = 100;
  static final int MOST_NODES = 4_000_000;

  private static final long MOST_BYTES = 64L << 20;

  private int files = MOST_FILES;
  private long bytes = MOST_BYTES;
  private long nodes = MOST_NODES;

  /** Whether one more file may be read. */
  public boolean takeFile() {
    return files-- > 0;
  }

  /** How many bytes the next files may have. */
  public long bytes() {
    return bytes;
  }

  /** Counts a file that was read, in characters, of which there are never more than bytes. */
  public void takeText(int length) {
    bytes = Math.max(0, bytes - length);
  }

  /** Whether that many more nodes are within bounds. */
  boolean takeNodes(long count) {
    nodes -= count;
    return nodes >= 0;
  }

  /** How many nodes are left. The difference between two readings was taken in between. */
  long nodes() {
    return nodes;
  }
}
