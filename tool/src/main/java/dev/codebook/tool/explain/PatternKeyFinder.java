package dev.codebook.tool.explain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codebook.compiler.finding.Printable;
import dev.codebook.tool.session.Unusable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Finds the keys that a regular expression finds, line by line. */
final class PatternKeyFinder implements KeyFinder {

  private final Pattern pattern;
  private final KeyMeanings meanings;

  /**
   * @param written with one group, which is the key
   * @throws Unusable if it does not have one, or is not a regular expression
   */
  PatternKeyFinder(String written, List<KeyPlace> places) {
    this.pattern = compiled(written);
    this.meanings = new KeyMeanings(places);
  }

  /** A char is a byte of the log, so that offsets are the same and no byte of it can be lost. */
  private static Pattern compiled(String written) {
    try {
      Pattern pattern = Pattern.compile(new String(written.getBytes(UTF_8), ISO_8859_1));
      if (pattern.matcher("").groupCount() == 1) {
        return pattern;
      }
    } catch (PatternSyntaxException e) {
      throw new Unusable(
          "%s is not a regular expression: %s."
              .formatted(Printable.quote(written), e.getDescription()));
    }
    throw new Unusable(
        "The pattern %s must have one group, the key. Put '(' and ')' around it, and write '(?:' for other groups."
            .formatted(Printable.quote(written)));
  }

  @Override
  public void find(byte[] log, int from, int to, Sink sink) {
    String text = new String(log, from, to - from, ISO_8859_1);
    Matcher matcher = pattern.matcher(text);
    int line = 0;
    while (line < text.length()) {
      int next = text.indexOf('\n', line);
      int end = next < 0 ? text.length() : next;
      matcher.region(line, end);
      while (matcher.find()) {
        if (matcher.start(1) >= 0) {
          int last = from + matcher.end(1);
          sink.found(from + matcher.start(1), last, last, meanings);
        }
      }
      line = end + 1;
    }
  }
}
