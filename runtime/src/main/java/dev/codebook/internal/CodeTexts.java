package dev.codebook.internal;

import dev.codebook.ReceivedCode;
import java.util.Locale;

/** Texts of codes: for people to read, and as keys that arrive as texts. */
public final class CodeTexts {

  private CodeTexts() {}

  /**
   * What a person needs to know of a code: {@code 30003 Unreachable destination handset}, or {@code
   * 30999 (unrecognized ErrorCode)}.
   */
  public static String of(ReceivedCode code) {
    return of(code, code.keyText());
  }

  /**
   * The same, with the key as people know it: {@code 0x45 SubmitMulti failed}.
   *
   * @param key the code's key
   */
  public static String of(ReceivedCode code, String key) {
    if (!code.isRecognized()) {
      return key + " (unrecognized " + code.setName() + ")";
    }
    return code.title().equals(key) ? key : key + " " + code.title();
  }

  /** An int key in hexadecimal, as catalogs write it: its 32 bits, {@code 0xFFFFFFFF} for -1. */
  public static String hex(int key) {
    return "0x" + Integer.toHexString(key).toUpperCase(Locale.ROOT);
  }

  /** A long key in hexadecimal, as catalogs write it: its 64 bits. */
  public static String hex(long key) {
    return "0x" + Long.toHexString(key).toUpperCase(Locale.ROOT);
  }

  /**
   * Reads an int key that came as a text. There is one text for each number: no blanks, plus signs,
   * leading zeros or digits of other scripts.
   *
   * @param set the name of the set, for the message
   * @throws IllegalArgumentException if the text is not an int
   */
  public static int toInt(String set, String text) {
    long number = isDecimal(text) && text.length() <= 11 ? Long.parseLong(text) : Long.MAX_VALUE;
    if (number != (int) number) {
      throw notANumber(set, text, "an int");
    }
    return (int) number;
  }

  /**
   * Reads a long key that came as a text, as {@link #toInt} does.
   *
   * @throws IllegalArgumentException if the text is not a long
   */
  public static long toLong(String set, String text) {
    if (isDecimal(text)) {
      try {
        return Long.parseLong(text);
      } catch (NumberFormatException e) {
        throw notANumber(set, text, "a long");
      }
    }
    throw notANumber(set, text, "a long");
  }

  /** The exception for a code that does not have the key that stands for its set's codes. */
  public static IllegalStateException lacking(ReceivedCode code, String key) {
    return new IllegalStateException(
        code + " has no " + key + ". That key stands for its set's codes outside of Java.");
  }

  /** The exception for a set of several keys of which none stands for its codes outside. */
  public static IllegalStateException unwired(String set) {
    return new IllegalStateException(
        set
            + " has several keys, and its catalog does not say which one stands for a code outside"
            + " of Java. Write 'wire: ' and the name of a key below its keys.");
  }

  /** The exception for a set whose key has several parts, which no single value stands for. */
  public static IllegalStateException inParts(String set) {
    return new IllegalStateException(
        "The key of "
            + set
            + " has several parts, so no single value stands for a code outside of Java. Write its"
            + " parts one by one, and read them with 'of'.");
  }

  private static boolean isDecimal(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int digits = text.length() - start;
    if (digits == 0 || (digits > 1 && text.charAt(start) == '0') || text.equals("-0")) {
      return false;
    }
    for (int i = start; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static IllegalArgumentException notANumber(String set, String text, String type) {
    return new IllegalArgumentException(
        "'"
            + text
            + "' is not a key of "
            + set
            + ". Its keys are numbers: "
            + type
            + " in decimal.");
  }
}
