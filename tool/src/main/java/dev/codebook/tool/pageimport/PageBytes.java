package dev.codebook.tool.pageimport;

import dev.codebook.tool.page.PageReader;
import dev.codebook.tool.session.Session;
import dev.codebook.tool.session.Unusable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of the page that a command line names: a file, or {@code -} for the standard input. */
final class PageBytes {

  private PageBytes() {}

  static byte[] of(Session session, String page) {
    try {
      if (page.equals("-")) {
        return bounded("the standard input", session.in());
      }
      refuseAddress(page);
      Path file = session.path(page);
      if (Files.isDirectory(file)) {
        throw new Unusable("'%s' is a directory. Name the page's file in it.".formatted(page));
      }
      if (!Files.exists(file)) {
        throw new Unusable("There is no file '%s'.".formatted(page));
      }
      try (InputStream in = Files.newInputStream(file)) {
        return bounded("'" + page + "'", in);
      }
    } catch (IOException e) {
      throw new Unusable("'%s' cannot be read: %s".formatted(page, e.getMessage()));
    }
  }

  private static byte[] bounded(String shown, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(PageReader.LARGEST + 1);
    if (bytes.length > PageReader.LARGEST) {
      throw new Unusable(
          "%s is larger than %d MiB. Save only the part of the page with the table."
              .formatted(capitalized(shown), PageReader.LARGEST >> 20));
    }
    if (bytes.length == 0) {
      throw new Unusable("%s is empty.".formatted(capitalized(shown)));
    }
    return bytes;
  }

  private static String capitalized(String shown) {
    return Character.toUpperCase(shown.charAt(0)) + shown.substring(1);
  }

  private static void refuseAddress(String page) {
    if (page.startsWith("http://") || page.startsWith("https://")) {
      throw new Unusable(
          "'%s' is an address. Save the page to a file first, with a browser or with curl -o, and import that."
              .formatted(page));
    }
  }
}
