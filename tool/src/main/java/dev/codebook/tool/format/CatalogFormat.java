package dev.codebook.tool.format;

import java.util.List;

/** Gives the text of a catalog the layout that catalogs have. */
public final class CatalogFormat {

  private static final String MARK = "\uFEFF";

  private CatalogFormat() {}

  /**
   * The text in that layout, with the same comments, quotes and order. It means the same. A text
   * that is in the layout stays as it is.
   *
   * @param text that is one YAML document
   */
  public static String of(String text) {
    boolean marked = text.startsWith(MARK);
    boolean windows = text.contains("\r\n");
    String plain = (marked ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
    List<Piece> read = Pieces.of(plain);
    String written = ShortForms.in(plain, read);
    List<Piece> pieces = written.equals(plain) ? read : Pieces.of(written);
    String formatted = Composition.of(written, pieces);
    if (!saysTheSame(formatted, written, pieces)) {
      throw new IllegalStateException("The layout would change what the catalog says.");
    }
    return (marked ? MARK : "") + (windows ? formatted.replace("\n", "\r\n") : formatted);
  }

  /** Most often, the pieces show it. A list that is indented now has other ones. */
  private static boolean saysTheSame(String formatted, String written, List<Piece> pieces) {
    return formatted.equals(written)
        || Pieces.areSame(pieces, Pieces.of(formatted))
        || Content.of(written).equals(Content.of(formatted));
  }
}
