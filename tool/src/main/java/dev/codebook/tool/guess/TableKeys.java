package dev.codebook.tool.guess;

/** Keys as tables write them. */
public final class TableKeys {

  private TableKeys() {}

  /** Whether a key, or an interval of keys, has a key. */
  public static boolean holds(String item, String key, boolean text) {
    return text
        ? TextInterval.contains(item, key)
        : ReservedKeys.contains(item, NumberScanner.value(key));
  }

  /** The same for an interval, whose ends {@code ..} separates. */
  public static String intervalIdentity(String interval) {
    return ReadRanges.identity(interval);
  }

  /** {@code 0x0A} and {@code 10} are one number; {@code 0x0A or so} is a text. */
  public static String identity(String key) {
    return key.matches("0x[0-9A-Fa-f]+") ? NumberScanner.value(key).toString() : key;
  }
}
