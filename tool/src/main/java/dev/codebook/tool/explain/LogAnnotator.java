package dev.codebook.tool.explain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/**
 * Copies a log, byte for byte, and adds the title of its code after each key: {@code rest=402
 * [Message unroutable]}.
 */
public final class LogAnnotator {

  /** Lines are not longer than that; within a longer one, a key may be cut and not be found. */
  private static final int BLOCK = 1 << 18;

  private final KeyFinder finder;
  private final PrintStream out;

  /** The block with what is added to it, of which the first bytes are there already. */
  private final ByteArrayOutputStream annotated = new ByteArrayOutputStream(2 * BLOCK);

  private int copied;

  private long recognized;
  private long unrecognized;

  private LogAnnotator(KeyFinder finder, PrintStream out) {
    this.finder = finder;
    this.out = out;
  }

  /** Annotates keys after their names, see {@link NamedKeyFinder}. */
  public static LogAnnotator byNames(List<KeyPlace> places, PrintStream out) {
    return new LogAnnotator(new NamedKeyFinder(places), out);
  }

  /** Annotates keys after one name. */
  public static LogAnnotator byName(String name, List<KeyPlace> places, PrintStream out) {
    return new LogAnnotator(new NamedKeyFinder(places, name), out);
  }

  /**
   * Annotates what a regular expression finds.
   *
   * @throws dev.codebook.tool.session.Unusable if it is not one, or does not have one group
   */
  public static LogAnnotator byPattern(String pattern, List<KeyPlace> places, PrintStream out) {
    return new LogAnnotator(new PatternKeyFinder(pattern, places), out);
  }

  /** Reads a log to its end, or until nobody reads the output. */
  public void annotate(InputStream log) throws IOException {
    byte[] block = new byte[BLOCK];
    int filled = 0;
    int read = log.read(block, 0, BLOCK);
    while (read >= 0 && !out.checkError()) {
      filled += read;
      int whole = wholeLines(block, filled);
      annotate(block, whole);
      System.arraycopy(block, whole, block, 0, filled - whole);
      filled -= whole;
      read = log.read(block, filled, BLOCK - filled);
    }
    annotate(block, filled);
    out.flush();
  }

  /** Where the last line of a block ends, or the block itself if it is full with one line. */
  private static int wholeLines(byte[] block, int filled) {
    int end = filled;
    while (end > 0 && block[end - 1] != '\n') {
      end--;
    }
    return end == 0 && filled == block.length ? filled : end;
  }

  private void annotate(byte[] block, int to) throws IOException {
    copied = 0;
    annotated.reset();
    finder.find(
        block, 0, to, (from, end, after, meanings) -> add(block, from, end, after, meanings));
    annotated.write(block, copied, to - copied);
    annotated.writeTo(out);
  }

  private void add(byte[] block, int from, int end, int after, KeyMeanings meanings) {
    KeyMeanings.Meaning meaning = meanings.of(new String(block, from, end - from, UTF_8));
    if (meaning.recognized()) {
      recognized++;
    } else {
      unrecognized++;
    }
    if (meaning.added().length > 0) {
      annotated.write(block, copied, after - copied);
      annotated.write(meaning.added(), 0, meaning.added().length);
      copied = after;
    }
  }

  /** {@code 3 keys explained, 1 not in the catalog}. */
  public String summary() {
    String keys = recognized == 1 ? " key explained, " : " keys explained, ";
    return recognized + keys + unrecognized + " not in the catalog";
  }
}
