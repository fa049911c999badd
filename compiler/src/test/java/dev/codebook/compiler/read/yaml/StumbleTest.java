package dev.codebook.compiler.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.scanner.ScannerImpl;

/** If a new version of SnakeYAML changes its words, this fails and no finding gets worse. */
class StumbleTest {

  private static final Set<String> SNAKE_YAMLS_TEXTS = textsOfTheParser();

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
  void isRecognisedByWordsThatSnakeYamlHas(Stumble stumble) {
    assertThat(stumble.words()).isNotEmpty();
    assertThat(SNAKE_YAMLS_TEXTS).containsAll(stumble.words());
  }

  private static Set<String> textsOfTheParser() {
    Set<String> texts = new HashSet<>(texts(ScannerImpl.class));
    Stream.concat(Stream.of(ParserImpl.class), Stream.of(ParserImpl.class.getDeclaredClasses()))
        .forEach(parser -> texts.addAll(texts(parser)));
    return texts;
  }

  /** The string constants of a class, out of the constant pool of its class file. */
  private static List<String> texts(Class<?> type) {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      return texts(new DataInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    in.skipNBytes(8);
    int count = in.readUnsignedShort();
    Map<Integer, String> utf8 = new HashMap<>();
    List<Integer> strings = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> utf8.put(i, in.readUTF());
        case 8 -> strings.add(in.readUnsignedShort());
        case 7, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++;
        }
        default -> throw new IOException("A constant of the unknown kind " + tag);
      }
    }
    return strings.stream().map(utf8::get).toList();
  }
}
