package dev.codebook.compiler.emit.shape;

import dev.codebook.compiler.model.Code;
import java.util.ArrayList;
import java.util.List;

/**
 * How large a part of generated code may become. The class file format allows a method 65,535
 * bytes, and HotSpot never compiles one of over 8,000 bytes to machine code.
 *
 * @param writtenOut how many codes show what they keep in their constants: as many as a reader
 *     still wants to scroll through
 * @param chunk how many rows of an array, cases of a dispatch, or aliases a method holds; each
 *     takes up to 15 bytes
 * @param chunkBytes how many bytes a method that makes sets or lists may take
 */
public record Size(int writtenOut, int chunk, int chunkBytes) {

  public static final Size DEFAULT = new Size(256, 500, 7_000);

  /** Below javac's limit of 255 words, with room for longs. */
  private static final int CONSTRUCTOR_PARAMETERS = 100;

  private static final int INITIALISER_BYTES = 50_000;

  boolean canBeWrittenOut(List<Code> codes, List<Column> columns) {
    return codes.size() <= writtenOut
        && columns.size() <= CONSTRUCTOR_PARAMETERS
        && bytesOfConstants(codes, columns) < INITIALISER_BYTES;
  }

  /** Rows in parts that fit a method each. */
  public <T> List<List<T>> chunks(List<T> rows) {
    List<List<T>> chunks = new ArrayList<>();
    for (int first = 0; first < rows.size(); first += chunk) {
      chunks.add(rows.subList(first, Math.min(rows.size(), first + chunk)));
    }
    return chunks;
  }

  /** Codes in parts whose values in a column fit a method each. */
  public List<List<Code>> chunks(List<Code> codes, Column column) {
    return column.shape().isSet() || column.shape().isList()
        ? chunksOfSeveral(codes, column)
        : chunks(codes);
  }

  private List<List<Code>> chunksOfSeveral(List<Code> codes, Column column) {
    List<List<Code>> chunks = new ArrayList<>();
    int first = 0;
    int bytes = 0;
    for (int i = 0; i < codes.size(); i++) {
      int estimate = bytesOfSeveral(column, codes.get(i));
      if (i > first && bytes + estimate > chunkBytes) {
        chunks.add(codes.subList(first, i));
        first = i;
        bytes = 0;
      }
      bytes += estimate;
    }
    chunks.add(codes.subList(first, codes.size()));
    return chunks;
  }

  /** An upper estimate for a set of constants, or a list of values that have to be made. */
  private static int bytesOfSeveral(Column column, Code code) {
    return 28 + (column.shape().isList() ? 16 : 8) * column.items(code);
  }

  /** An upper estimate for the static initialiser: the constants, then their arguments. */
  private static long bytesOfConstants(List<Code> codes, List<Column> columns) {
    long bytes = 17L * codes.size();
    for (Column column : columns) {
      if (column.shape().isList()) {
        for (Code code : codes) {
          bytes += bytesOfSeveral(column, code);
        }
      } else {
        bytes += codes.size() * bytes(column.shape());
      }
    }
    return bytes;
  }

  private static long bytes(ValueShape shape) {
    if (shape.isSet()) {
      return 60;
    }
    return shape.isLiteral() ? 6 : 12;
  }
}
