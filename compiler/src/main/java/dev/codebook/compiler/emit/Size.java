package dev.codebook.compiler.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * What the class file format and HotSpot allow: a method has at most 65,535 bytes, and one of over
 * 8,000 is never compiled to machine code.
 */
final class Size {

  /** What a reader still wants to scroll through, and a {@code switch} over an enum can hold. */
  private static final int WRITTEN_OUT = 256;

  /** Below javac's limit of 255 words, with room for longs. */
  private static final int CONSTRUCTOR_PARAMETERS = 100;

  /** A part of a large array or dispatch: at up to 14 bytes each, it stays under 8,000 bytes. */
  static final int CHUNK = 500;

  private static final int BYTES_OF_CHUNK = 7_000;

  private Size() {}

  static boolean canBeWrittenOut(int codes, List<Column> columns) {
    return codes <= WRITTEN_OUT
        && columns.size() <= CONSTRUCTOR_PARAMETERS
        && (long) codes * bytesOfConstant(columns) < 50_000;
  }

  /** The rows of a table in parts that fit a method each. */
  static <T> List<List<T>> chunks(List<T> rows) {
    List<List<T>> chunks = new ArrayList<>();
    for (int first = 0; first < rows.size(); first += CHUNK) {
      chunks.add(rows.subList(first, Math.min(rows.size(), first + CHUNK)));
    }
    return chunks;
  }

  /** Sets of constants in parts that fit a method each, since a set may have many of them. */
  static List<List<String>> chunksOfSets(List<String> sets) {
    List<List<String>> chunks = new ArrayList<>();
    long bytes = BYTES_OF_CHUNK;
    for (String set : sets) {
      // Each constant takes eight bytes, and has a comma but for the last.
      long estimate = 28 + 8 * commas(set);
      if (bytes + estimate > BYTES_OF_CHUNK) {
        chunks.add(new ArrayList<>());
        bytes = 0;
      }
      bytes += estimate;
      chunks.get(chunks.size() - 1).add(set);
    }
    return chunks;
  }

  /** An upper estimate for the static initialiser: the constant itself, then its arguments. */
  private static int bytesOfConstant(List<Column> columns) {
    int bytes = 17;
    for (Column column : columns) {
      bytes += column.set() ? 60 : 6;
    }
    return bytes;
  }

  private static long commas(String set) {
    long commas = 0;
    for (int i = set.indexOf(','); i >= 0; i = set.indexOf(',', i + 1)) {
      commas++;
    }
    return commas;
  }
}
