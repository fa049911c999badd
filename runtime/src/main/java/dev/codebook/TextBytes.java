package dev.codebook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.NullMarked;

/**
 * The bytes of a text in a {@link KeyFormat}. They keep every {@code char}, even half of a
 * character of two, which UTF-8 would not. Most keys are ASCII, and are copied as they are.
 */
@NullMarked
final class TextBytes {

  private static final int TRUSTED = 4096;

  private TextBytes() {}

  static void write(String text, DataOutput out) throws IOException {
    byte[] bytes = isAscii(text) ? text.getBytes(ISO_8859_1) : numbersOf(text);
    writeNumber(bytes.length, out);
    out.write(bytes);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static byte[] numbersOf(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * text.length());
    DataOutput numbers = new DataOutputStream(bytes);
    for (int i = 0; i < text.length(); i++) {
      writeNumber(text.charAt(i), numbers);
    }
    return bytes.toByteArray();
  }

  static String read(DataInput in) throws IOException {
    byte[] bytes = readBytes(readNumber(in), in);
    for (byte each : bytes) {
      if (each < 0) {
        return textOf(bytes);
      }
    }
    return new String(bytes, ISO_8859_1);
  }

  /** Trusts a length only as far as there are bytes. */
  private static byte[] readBytes(int length, DataInput in) throws IOException {
    if (length < 0) {
      throw new IOException("A key has a length below 0.");
    }
    byte[] bytes = new byte[Math.min(length, TRUSTED)];
    in.readFully(bytes);
    for (int read = bytes.length; read < length; read = bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(length, 2L * read));
      in.readFully(bytes, read, bytes.length - read);
    }
    return bytes;
  }

  private static String textOf(byte[] bytes) throws IOException {
    ByteArrayInputStream rest = new ByteArrayInputStream(bytes);
    DataInput numbers = new DataInputStream(rest);
    StringBuilder text = new StringBuilder(bytes.length);
    while (rest.available() > 0) {
      text.append((char) readNumber(numbers));
    }
    return text.toString();
  }

  private static void writeNumber(int number, DataOutput out) throws IOException {
    int rest = number;
    while (rest > 0x7F) {
      out.writeByte((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int readNumber(DataInput in) throws IOException {
    int number = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int next = in.readByte();
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
    throw new IOException("A number of a key has more than five bytes.");
  }
}
