package dev.codebook.compiler.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.compiler.read.yaml.TextReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.Optional;

/** Reads a file as text, or reports why it cannot. */
final class CatalogText {

  private static final char REPLACEMENT = '\uFFFD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Nobody keeps a longer list by hand. */
  static final int MOST_BYTES = 16 << 20;

  private final CatalogFile file;
  private final Findings findings;

  private CatalogText(CatalogFile file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  /**
   * The file's text, without a byte order mark.
   *
   * @param mostBytes that may be read; at most {@link #MOST_BYTES} are
   * @return empty if the file is not text or is too large, which is reported
   */
  static Optional<String> of(CatalogFile file, long mostBytes, Findings findings) {
    return new CatalogText(file, findings).read((int) Math.min(mostBytes, MOST_BYTES));
  }

  private Optional<String> read(int mostBytes) {
    byte[] bytes;
    try (InputStream in = file.open()) {
      bytes = in.readNBytes(mostBytes + 1);
    } catch (IOException e) {
      return refuse(
          Rule.UNREADABLE_FILE,
          start(),
          "The file cannot be read: %s. Check its path and its permissions.".formatted(reason(e)));
    }
    if (bytes.length > mostBytes) {
      return refuse(
          Rule.EXCESSIVE_SIZE,
          start(),
          "The file is too large. A file of a catalog has at most 16 MiB, all files together 64"
              + " MiB. Split the vendor's tables into several catalogs.");
    }
    return decode(bytes);
  }

  private Optional<String> decode(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      int malformed = firstMalformed(bytes);
      if (malformed >= 0) {
        return refuseEncoding(bytes, malformed);
      }
    }
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return Optional.of(marked ? text.substring(1) : text);
  }

  /** The index of the first byte that is not UTF-8, or -1. */
  private static int firstMalformed(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    var decoder = UTF_8.newDecoder();
    while (true) {
      CoderResult result = decoder.decode(in, out.clear(), true);
      if (result.isMalformed()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
    }
  }

  private Optional<String> refuseEncoding(byte[] bytes, int malformed) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return refuse(
          Rule.UNREADABLE_FILE,
          start(),
          "The file is UTF-16. A catalog is UTF-8 text. Save the file as UTF-8.");
    }
    return refuse(
        Rule.UNREADABLE_FILE,
        end(new String(bytes, 0, malformed, UTF_8)),
        String.format(
            "The byte 0x%02X is not UTF-8. A catalog is UTF-8 text. Save the file as UTF-8.",
            bytes[malformed]));
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private Optional<String> refuse(Rule rule, Position position, String message) {
    findings.report(rule, position, message);
    return Optional.empty();
  }

  private Position start() {
    return Position.startOf(file.displayPath());
  }

  /** The position of the character after a text that starts the file. */
  private Position end(String before) {
    TextReader reader = new TextReader(before);
    reader.forward(before.length());
    return reader.position(file.displayPath());
  }

  private static String reason(IOException e) {
    String kind = e.getClass().getSimpleName();
    return e.getMessage() == null ? kind : kind + ", " + e.getMessage();
  }
}
