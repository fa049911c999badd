package dev.codebook.tool.guess;

/** Keys as tables write them. */
public final class TableKeys {

  private TableKeys() {}

  /** {@code 0x0A} and {@code 10} are one number. */
  public static String identity(String key) {
    return key.startsWith("0x") ? NumberScanner.value(key).toString() : key;
  }
}
