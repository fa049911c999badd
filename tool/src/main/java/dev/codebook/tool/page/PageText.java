package dev.codebook.tool.page;

import dev.codebook.tool.session.Unusable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a page.
 *
 * @param text without a byte order mark
 * @param isGuess whether nothing says that the encoding is this one
 */
record PageText(String text, Charset charset, boolean isGuess) {

  /** What most pages are in that are not Unicode. */
  static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Map<String, String> BINARIES =
      Map.of(
          "%PDF", "a PDF file. Copy the table into a spreadsheet, and save that as CSV",
          "PK\u0003\u0004",
              "a ZIP file, as spreadsheets and word processors write. Save it as CSV or HTML",
          "\u00D0\u00CF\u0011\u00E0", "an old Office file. Save it as CSV or HTML",
          "\u0089PNG", "a picture. The table must be text",
          "\u001F\u008B", "compressed by gzip. Unpack it first");

  /**
   * Decodes a page: as asked, or by its byte order mark, or as UTF-8, or else as windows-1252.
   *
   * @throws Unusable if it is no text
   */
  static PageText of(String name, byte[] bytes, Optional<Charset> asked) {
    refuseBinary(name, bytes);
    PageText text = decoded(bytes, asked);
    long strange = text.text.chars().filter(c -> c == 0 || c == 0xFFFD).limit(100).count();
    if (strange > 0 && (text.text.indexOf(0) >= 0 || strange == 100)) {
      throw new Unusable(
          "'%s' is not text in %s. Say what it is with --encoding, such as --encoding UTF-16."
              .formatted(name, text.charset));
    }
    return text;
  }

  private static void refuseBinary(String name, byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    BINARIES.forEach(
        (magic, what) -> {
          if (start.startsWith(magic)) {
            throw new Unusable("'%s' is %s.".formatted(name, what));
          }
        });
  }

  private static PageText decoded(byte[] bytes, Optional<Charset> asked) {
    Optional<Charset> marked = byMark(bytes).or(() -> byZeros(bytes));
    if (asked.isPresent() || marked.isPresent()) {
      Charset charset = asked.orElseGet(marked::get);
      return new PageText(unmarked(new String(bytes, charset)), charset, false);
    }
    return strict(bytes, StandardCharsets.UTF_8)
        .map(it -> new PageText(it, StandardCharsets.UTF_8, false))
        .orElseGet(() -> new PageText(new String(bytes, WESTERN), WESTERN, true));
  }

  private static Optional<Charset> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return startsWith(bytes, 0xFE, 0xFF)
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** UTF-16 without a mark has a zero beside each character of ASCII. */
  private static Optional<Charset> byZeros(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int looked = Math.min(bytes.length, 1000) / 2 * 2;
    for (int i = 0; i < looked; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (odd * 4 > looked && even == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even * 4 > looked && odd == 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
