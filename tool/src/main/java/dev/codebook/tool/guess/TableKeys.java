package dev.codebook.tool.guess;

import java.util.regex.Pattern;

/** Keys as tables write them. */
public final class TableKeys {

  private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9A-Fa-f]+");

  private TableKeys() {}

  /** Whether a key, or an interval of keys, has a key. */
  public static boolean holds(String item, String key, boolean text) {
    return text
        ? TextInterval.contains(item, key)
        : ReservedKeys.contains(item, NumberScanner.value(key));
  }

  /** {@code 0x80..0x8F} and {@code 128..143} are one interval. */
  public static String intervalIdentity(String interval) {
    int dots = interval.indexOf("..");
    return identity(interval.substring(0, dots)) + ".." + identity(interval.substring(dots + 2));
  }

  /** {@code 0x0A} and {@code 10} are one number; {@code 0x0A or so} is a text. */
  public static String identity(String key) {
    return HEXADECIMAL.matcher(key).matches() ? NumberScanner.value(key).toString() : key;
  }
}
