package dev.codebook.tool.page;

import dev.codebook.tool.session.Unusable;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Reads pages in all formats. */
public final class PageReader {

  /** In bytes. A page with 30,000 codes has some 5 MB. */
  public static final int LARGEST = 64 << 20;

  private PageReader() {}

  /**
   * The tables of a page.
   *
   * @param name of the page, as messages show it; its ending tells the format
   * @param format if the ending does not tell it
   * @param charset if neither the bytes nor the page itself tell it
   * @throws Unusable if it is not what its name says, or has no table
   */
  public static Page read(
      String name, byte[] bytes, Optional<PageFormat> format, Optional<Charset> charset) {
    Page page;
    try {
      page = parsed(name, bytes, format, charset);
    } catch (StackOverflowError e) {
      throw new Unusable("'%s' nests too deeply to be a page with a table.".formatted(name));
    }
    List<PageTable> filled = page.tables().stream().filter(it -> !it.rows().isEmpty()).toList();
    if (filled.isEmpty()) {
      throw new Unusable(
          "'%s' has no table with rows. If a browser shows one, a script may have made it: save the page from the browser."
              .formatted(name));
    }
    return new Page(page.name(), page.title(), filled, page.remarks());
  }

  private static Page parsed(
      String name, byte[] bytes, Optional<PageFormat> given, Optional<Charset> charset) {
    Optional<PageFormat> told = given.or(() -> PageFormat.ofName(name));
    if (told.equals(Optional.of(PageFormat.HTML))) {
      return HtmlPage.read(name, bytes, charset);
    }
    PageText text = PageText.of(name, bytes, charset);
    if (text.text().isBlank()) {
      throw new Unusable("'%s' is empty.".formatted(name));
    }
    return switch (told.orElseGet(() -> PageFormat.ofText(text.text()))) {
      case MARKDOWN -> MarkdownPage.read(name, text);
      case HTML -> HtmlPage.read(name, bytes, charset);
      case XML -> XmlPage.read(name, text);
      case CSV -> CsvPage.read(name, text, false);
      case TSV -> CsvPage.read(name, text, true);
      case JSON -> JsonPage.read(name, text, false);
      case JSON_LINES -> JsonPage.read(name, text, true);
      case YAML -> YamlPage.read(name, text);
      case JAVA -> JavaPage.read(name, text);
      case PROTOBUF -> ProtobufPage.read(name, text);
    };
  }

  static List<String> remarks(PageText text) {
    return text.isGuess()
        ? List.of(
            "It is not UTF-8 and was read as %s. If letters are wrong, name its encoding with --encoding."
                .formatted(text.charset()))
        : List.of();
  }
}
