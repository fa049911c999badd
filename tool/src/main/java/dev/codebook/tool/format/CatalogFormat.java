package dev.codebook.tool.format;

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
    String written = ShortForms.in(plain);
    String formatted = Layout.of(written);
    if (!Content.of(written).equals(Content.of(formatted))) {
      throw new IllegalStateException("The layout would change what the catalog says.");
    }
    return (marked ? MARK : "") + (windows ? formatted.replace("\n", "\r\n") : formatted);
  }
}
