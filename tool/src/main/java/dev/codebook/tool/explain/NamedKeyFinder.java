package dev.codebook.tool.explain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.codebook.compiler.finding.Printable;
import dev.codebook.tool.session.Unusable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds keys that come after their name, as in {@code rest=402}, {@code "rest": 402} or {@code
 * deliveryCode: 'X'}. Names are the same in upper and lower case, and with {@code _} and {@code -}
 * or without.
 */
final class NamedKeyFinder implements KeyFinder {

  private static final class Name {

    /** Without {@code _} and {@code -}, in lower case. */
    private final byte[] plain;

    private final KeyMeanings meanings;

    Name(byte[] plain, KeyMeanings meanings) {
      this.plain = plain;
      this.meanings = meanings;
    }
  }

  /** The names by their last byte, since most colons of a log come after no name. */
  private final Name[][] byLastByte = new Name[256][];

  /**
   * Looks for the names of the keys; a key without a name, or of several parts, has that of its
   * set.
   */
  NamedKeyFinder(List<KeyPlace> all) {
    Map<String, List<KeyPlace>> byName = new LinkedHashMap<>();
    for (KeyPlace place : all) {
      byName.computeIfAbsent(plain(place.name()), it -> new ArrayList<>()).add(place);
    }
    byName.forEach(this::add);
  }

  /**
   * Looks for one name that the log has for all of these keys.
   *
   * @throws Unusable if it is not a name
   */
  NamedKeyFinder(List<KeyPlace> all, String name) {
    for (byte b : name.getBytes(ISO_8859_1)) {
      if (!isOfName(b)) {
        throw new Unusable(
            Printable.quote(name)
                + " is not a name of letters, digits, '_' and '-'. '--pattern' finds anything.");
      }
    }
    if (plain(name).isEmpty()) {
      throw new Unusable("Write a name after '--name'.");
    }
    add(plain(name), all);
  }

  private void add(String plain, List<KeyPlace> places) {
    Name name = new Name(plain.getBytes(ISO_8859_1), new KeyMeanings(places));
    int last = name.plain[name.plain.length - 1] & 0xFF;
    Name[] before = byLastByte[last] == null ? new Name[0] : byLastByte[last];
    byLastByte[last] = Arrays.copyOf(before, before.length + 1);
    byLastByte[last][before.length] = name;
  }

  private static String plain(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  @Override
  public void find(byte[] log, int from, int to, Sink sink) {
    for (int i = from; i < to; i++) {
      byte b = log[i];
      if (b == '=' || b == ':') {
        find(log, from, to, i, sink);
      }
    }
  }

  private void find(byte[] log, int from, int to, int separator, Sink sink) {
    int end = separator;
    while (end > from && (log[end - 1] == ' ' || isQuote(log[end - 1]))) {
      end--;
    }
    Name[] names = end > from ? byLastByte[small(log[end - 1]) & 0xFF] : null;
    if (names != null) {
      for (Name name : names) {
        if (isBefore(log, from, end, name.plain)) {
          findKey(log, separator + 1, to, sink, name.meanings);
        }
      }
    }
  }

  private static boolean isBefore(byte[] log, int from, int end, byte[] plain) {
    int left = plain.length;
    int place = end;
    while (left > 0 && place > from) {
      byte b = log[--place];
      if (b != '_' && b != '-' && small(b) != plain[--left]) {
        return false;
      }
    }
    return left == 0 && (place == from || !isOfName(log[place - 1]));
  }

  private static byte small(byte b) {
    return b >= 'A' && b <= 'Z' ? (byte) (b + ('a' - 'A')) : b;
  }

  private static void findKey(byte[] log, int from, int to, Sink sink, KeyMeanings meanings) {
    int start = from;
    while (start < to && (log[start] == ' ' || log[start] == '>')) {
      start++;
    }
    boolean quoted = start < to && isQuote(log[start]);
    byte quote = quoted ? log[start++] : 0;
    int end = start;
    while (end < to && (quoted ? log[end] != quote && log[end] != '\n' : isOfKey(log[end]))) {
      end++;
    }
    while (!quoted && end > start && log[end - 1] == '.') {
      end--;
    }
    if (end > start) {
      sink.found(start, end, quoted && end < to && log[end] == quote ? end + 1 : end, meanings);
    }
  }

  private static boolean isQuote(byte b) {
    return b == '"' || b == '\'';
  }

  private static boolean isOfName(byte b) {
    return isLetterOrDigit(b) || b == '_' || b == '-';
  }

  private static boolean isOfKey(byte b) {
    return isOfName(b) || b == '.' || b == '+' || b == '/' || b == '*' || b < 0;
  }

  private static boolean isLetterOrDigit(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
  }
}
