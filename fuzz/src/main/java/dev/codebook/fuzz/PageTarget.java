package dev.codebook.fuzz;

import dev.codebook.tool.page.PageFormat;
import dev.codebook.tool.pageimport.PageImport;
import dev.codebook.tool.pageimport.PageOptions;
import dev.codebook.tool.session.Session;
import dev.codebook.tool.session.Unusable;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** See {@link Target#PAGE}. The first byte tells the format, from {@code 'a'} on. */
public final class PageTarget {

  private static final List<PageFormat> FORMATS = List.of(PageFormat.values());
  private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());

  private PageTarget() {}

  static byte firstByte(PageFormat format) {
    return (byte) ('a' + FORMATS.indexOf(format));
  }

  /** For Jazzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length == 0) {
      return;
    }
    InputStream page = new ByteArrayInputStream(input, 1, input.length - 1);
    Session session = new Session(Path.of(""), page, NOWHERE, NOWHERE, false);
    try {
      PageImport made = PageImport.of(session, "-", options(input[0]));
      Promises.hold(made.findings().isEmpty(), made.findings(), made.text());
    } catch (Unusable e) {
      Promises.hold(!e.getMessage().isBlank(), "no message");
    }
  }

  /** Any other byte leaves it to a guess. */
  private static PageOptions options(byte format) {
    int place = format - 'a';
    Optional<PageFormat> told =
        place >= 0 && place < FORMATS.size() ? Optional.of(FORMATS.get(place)) : Optional.empty();
    return PageOptions.of(told);
  }
}
