package dev.codebook.compiler.finding;

/**
 * A place in a catalog.
 *
 * @param file the path to show, one that a terminal can open if the catalog is a file on disk
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 code units, as javac and the Language Server Protocol
 *     count. A character beyond U+FFFF, such as most emoji, counts as two; a tab counts as one
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

  /** The first character of a file, for a finding about the whole of it. */
  public static Position startOf(String file) {
    return new Position(file, 1, 1);
  }

  @Override
  public int compareTo(Position other) {
    int byFile = file.compareTo(other.file);
    int byLine = Integer.compare(line, other.line);
    return byFile != 0 ? byFile : byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  /** {@code file:line:column}, the form that terminals turn into a link. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
