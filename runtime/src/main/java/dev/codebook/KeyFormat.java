package dev.codebook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.LongFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes the codes of an open type as bytes, and reads them: each as one key, never as the name or
 * the ordinal of a constant. So what was written with one catalog is read with the next: a key that
 * was unrecognized then is its code now, and a code that was removed is an unrecognized one.
 *
 * <pre>{@code
 * static final KeyFormat<AnyStatus> STATUS = KeyFormat.ofText(AnyStatus::key, AnyStatus::of);
 * static final KeyFormat<AnyErrorCode> CODE = KeyFormat.ofInt(AnyErrorCode::key, AnyErrorCode::of);
 * }</pre>
 *
 * <p>Later versions read what earlier ones wrote. An int takes four bytes and a long eight, the
 * highest first. A text takes the number of its bytes, and a number for each {@code char} of it.
 * Such a number has seven bits in a byte, the lowest first, and the highest bit of a byte is set if
 * another follows. So a text in ASCII is its own bytes. Any number of threads may use a format.
 *
 * @param <C> the open type, such as {@code AnyStatus}
 */
@NullMarked
@SuppressWarnings("exports")
public final class KeyFormat<C extends ReceivedCode> {

  /** The type of the keys that a format writes. */
  public enum KeyType {
    /** An int. */
    INT,
    /** A long. */
    LONG,
    /** A text of any length and of any characters. */
    TEXT
  }

  private interface Writer<C> {
    void write(C code, DataOutput out) throws IOException;
  }

  private interface Reader<C> {
    C read(KeyType written, DataInput in) throws IOException;
  }

  private final KeyType keyType;
  private final Writer<C> writer;
  private final Reader<C> reader;

  private KeyFormat(KeyType keyType, Writer<C> writer, Reader<C> reader) {
    this.keyType = keyType;
    this.writer = writer;
    this.reader = reader;
  }

  /**
   * A format of codes with an int key.
   *
   * @param <C> the open type
   * @param key the key of a code, such as {@code AnyErrorCode::key}; if it throws for a code, that
   *     code is not written
   * @param of the code of a key, such as {@code AnyErrorCode::of}
   * @return the format
   */
  public static <C extends ReceivedCode> KeyFormat<C> ofInt(
      ToIntFunction<? super C> key, IntFunction<? extends C> of) {
    return new KeyFormat<>(
        KeyType.INT,
        (code, out) -> out.writeInt(key.applyAsInt(code)),
        (written, in) -> of.apply(in.readInt()));
  }

  /**
   * A format of codes with a long key.
   *
   * @param <C> the open type
   * @param key the key of a code; if it throws for a code, that code is not written
   * @param of the code of a key
   * @return the format
   */
  public static <C extends ReceivedCode> KeyFormat<C> ofLong(
      ToLongFunction<? super C> key, LongFunction<? extends C> of) {
    return new KeyFormat<>(
        KeyType.LONG,
        (code, out) -> out.writeLong(key.applyAsLong(code)),
        (written, in) -> of.apply(written == KeyType.INT ? in.readInt() : in.readLong()));
  }

  /**
   * A format of codes with a text key.
   *
   * @param <C> the open type
   * @param key the key of a code, such as {@code AnyStatus::key}; if it throws for a code, that
   *     code is not written
   * @param of the code of a key, such as {@code AnyStatus::of}
   * @return the format
   */
  public static <C extends ReceivedCode> KeyFormat<C> ofText(
      Function<? super C, String> key, Function<? super String, ? extends C> of) {
    return new KeyFormat<>(
        KeyType.TEXT,
        (code, out) -> TextBytes.write(key.apply(code), out),
        (written, in) -> of.apply(readText(written, in)));
  }

  /** {@return the type of the keys that this format writes} */
  public KeyType keyType() {
    return keyType;
  }

  /**
   * Tells whether this format reads what a format with another type of key wrote, after the catalog
   * changed it. Ints are read as longs, and both as texts in decimal.
   *
   * @param written the type of the keys that were written
   * @return true if it does
   */
  public boolean reads(KeyType written) {
    return written.compareTo(keyType) <= 0;
  }

  /**
   * Writes the key of a code.
   *
   * @param code the code
   * @param out where to
   * @throws IOException if that fails
   */
  public void write(C code, DataOutput out) throws IOException {
    writer.write(code, out);
  }

  /**
   * Reads the code of a key that a format of the same type of key wrote.
   *
   * @param in where from
   * @return the code, recognized or not
   * @throws IOException if that fails
   */
  public C read(DataInput in) throws IOException {
    return reader.read(keyType, in);
  }

  /**
   * Reads the code of a key.
   *
   * @param in where from
   * @param written the type of the key that was written
   * @return the code, recognized or not
   * @throws IOException if reading fails
   * @throws IllegalArgumentException if this format does not read keys of that type
   */
  public C read(DataInput in, KeyType written) throws IOException {
    if (!reads(written)) {
      throw new IllegalArgumentException(
          "Keys were written as " + written + ", which cannot be read as " + keyType + ".");
    }
    return reader.read(written, in);
  }

  /**
   * The bytes of a code.
   *
   * @param code the code
   * @return its key in this format
   */
  public byte[] toBytes(C code) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(16);
    try {
      write(code, new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The code of bytes that this format made.
   *
   * @param bytes a key in this format
   * @return the code, recognized or not
   * @throws IllegalArgumentException if the bytes end before the key does, or after it
   */
  public C fromBytes(byte[] bytes) {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    try {
      C code = read(new DataInputStream(in));
      if (in.available() == 0) {
        return code;
      }
    } catch (IOException e) {
      throw notOneKey(bytes, e);
    }
    throw notOneKey(bytes, null);
  }

  private IllegalArgumentException notOneKey(byte[] bytes, @Nullable IOException cause) {
    return new IllegalArgumentException(
        bytes.length + " bytes are not one key of the type " + keyType + ".", cause);
  }

  private static String readText(KeyType written, DataInput in) throws IOException {
    return switch (written) {
      case INT -> String.valueOf(in.readInt());
      case LONG -> String.valueOf(in.readLong());
      case TEXT -> TextBytes.read(in);
    };
  }
}
