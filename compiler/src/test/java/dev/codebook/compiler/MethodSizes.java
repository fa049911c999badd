package dev.codebook.compiler;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * The bytes of bytecode of each method of a class file. Reads only as much of the format as that
 * takes (JVM specification, chapter 4), since libraries for class files do not tell the size.
 */
final class MethodSizes {

  private final DataInputStream in;
  private String[] texts;

  private MethodSizes(byte[] classFile) {
    in = new DataInputStream(new ByteArrayInputStream(classFile));
  }

  /** By the method's name and descriptor. */
  static Map<String, Integer> of(byte[] classFile) throws IOException {
    return new MethodSizes(classFile).read();
  }

  private Map<String, Integer> read() throws IOException {
    in.skipNBytes(8);
    readConstants();
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    readMembers();
    return readMembers();
  }

  private void readConstants() throws IOException {
    texts = new String[in.readUnsignedShort()];
    for (int i = 1; i < texts.length; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[i] = in.readUTF();
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++;
        }
        default -> throw new IOException("A constant has the tag " + tag + ".");
      }
    }
  }

  private Map<String, Integer> readMembers() throws IOException {
    Map<String, Integer> sizes = new TreeMap<>();
    int members = in.readUnsignedShort();
    for (int i = 0; i < members; i++) {
      in.skipNBytes(2);
      String name = texts[in.readUnsignedShort()] + texts[in.readUnsignedShort()];
      sizes.put(name, readCodeSize());
    }
    return sizes;
  }

  /** 0 where there is no code. */
  private int readCodeSize() throws IOException {
    int size = 0;
    int attributes = in.readUnsignedShort();
    for (int i = 0; i < attributes; i++) {
      String name = texts[in.readUnsignedShort()];
      int length = in.readInt();
      if (name.equals("Code")) {
        in.skipNBytes(4);
        size = in.readInt();
        in.skipNBytes(length - 8);
      } else {
        in.skipNBytes(length);
      }
    }
    return size;
  }
}
