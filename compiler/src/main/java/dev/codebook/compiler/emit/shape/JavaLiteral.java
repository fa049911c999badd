package dev.codebook.compiler.emit.shape;

import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;
import java.util.HexFormat;

/** The only way from a catalog's values into Java literals. */
public final class JavaLiteral {

  private static final HexFormat HEX = HexFormat.of();

  private JavaLiteral() {}

  /** A string literal on one line, in ASCII. */
  public static String string(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      appendEscaped(literal, text.charAt(i));
      if (isLoneHighSurrogate(text, i)) {
        // javac misreads an escape right after one.
        literal.append("\" + \"");
      }
    }
    return literal.append('"').toString();
  }

  static String integer(long value) {
    return Long.toString(value);
  }

  static String longInteger(long value) {
    return value + "L";
  }

  /** A key's value as the catalog writes it, so in hexadecimal if it does. */
  public static String key(KeyType type, KeyValue value) {
    if (value instanceof KeyValue.Text text) {
      return string(text.value());
    }
    KeyValue.Number number = (KeyValue.Number) value;
    return number(type, number.value(), number.hex());
  }

  /** A number of an int or a long key, in hexadecimal as the bits that it has. */
  public static String number(KeyType type, long value, boolean hex) {
    String digits = type.numbers().orElseThrow().shown(value, hex);
    return type == KeyType.LONG ? digits + "L" : digits;
  }

  private static boolean isLoneHighSurrogate(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)));
  }

  private static void appendEscaped(StringBuilder literal, char c) {
    switch (c) {
      case '"' -> literal.append("\\\"");
      case '\\' -> literal.append("\\\\");
      case '\n' -> literal.append("\\n");
      case '\r' -> literal.append("\\r");
      case '\t' -> literal.append("\\t");
      default -> {
        if (c >= ' ' && c < 0x7F) {
          literal.append(c);
        } else {
          literal.append("\\u").append(HEX.toHexDigits(c));
        }
      }
    }
  }
}
