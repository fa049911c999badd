package dev.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.KeyFormat.KeyType;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFormatTest {

  /** As an open type has it, with a catalog that lists no key. */
  private record Code<K>(K key) implements ReceivedCode {
    private static final long serialVersionUID = 1;

    @Override
    public String setName() {
      return "Code";
    }

    @Override
    public String keyText() {
      return String.valueOf(key);
    }

    @Override
    public boolean isRecognized() {
      return false;
    }

    @Override
    public String title() {
      return "";
    }
  }

  private static final KeyFormat<Code<Integer>> INT = KeyFormat.ofInt(Code::key, Code::new);
  private static final KeyFormat<Code<Long>> LONG = KeyFormat.ofLong(Code::key, Code::new);
  private static final KeyFormat<Code<String>> TEXT = KeyFormat.ofText(Code::key, Code::new);

  @ParameterizedTest
  @CsvSource({"0, 00000000", "30003, 00007533", "-1, ffffffff", "-2147483648, 80000000"})
  void writesAnInt(int key, String hex) {
    assertThat(HexFormat.of().formatHex(INT.toBytes(new Code<>(key)))).isEqualTo(hex);
    assertThat(INT.fromBytes(HexFormat.of().parseHex(hex))).isEqualTo(new Code<>(key));
  }

  @ParameterizedTest
  @CsvSource({"0, 0000000000000000", "-2, fffffffffffffffe", "4294967296, 0000000100000000"})
  void writesALong(long key, String hex) {
    assertThat(HexFormat.of().formatHex(LONG.toBytes(new Code<>(key)))).isEqualTo(hex);
    assertThat(LONG.fromBytes(HexFormat.of().parseHex(hex))).isEqualTo(new Code<>(key));
  }

  /** The last has half of a character of two chars, which UTF-8 could not keep. */
  @ParameterizedTest
  @CsvSource({
    "'', 00",
    "Delivered, 0944656c697665726564",
    "\u007f, 017f",
    "\u0080, 028001",
    "\u00e9\u20ac, 04e901ac41",
    "\ud83d, 03bdb003"
  })
  void writesAText(String key, String hex) {
    assertThat(HexFormat.of().formatHex(TEXT.toBytes(new Code<>(key)))).isEqualTo(hex);
    assertThat(TEXT.fromBytes(HexFormat.of().parseHex(hex))).isEqualTo(new Code<>(key));
  }

  @Test
  void writesALengthInSevenBitsAByte() {
    assertThat(TEXT.toBytes(new Code<>("e".repeat(127)))).startsWith(0x7F, 'e').hasSize(128);
    assertThat(TEXT.toBytes(new Code<>("e".repeat(128)))).startsWith(0x80, 0x01, 'e').hasSize(130);
  }

  @Test
  void readsWhatItWritesAndNarrowerNumbers() {
    assertThat(List.of(INT.keyType(), LONG.keyType(), TEXT.keyType()))
        .containsExactly(KeyType.values());
    assertThat(INT.reads(KeyType.INT)).isTrue();
    assertThat(LONG.reads(KeyType.INT)).isTrue();
    assertThat(TEXT.reads(KeyType.TEXT)).isTrue();
  }

  @Test
  void writesALongText() {
    for (String part : new String[] {"\u00e9", "e"}) {
      Code<String> code = new Code<>(part.repeat(100_001));
      assertThat(TEXT.fromBytes(TEXT.toBytes(code))).isEqualTo(code);
    }
  }

  @Test
  void readsNumbersAsWiderOnesAndAsTexts() throws IOException {
    byte[] asInt = INT.toBytes(new Code<>(-402));
    byte[] asLong = LONG.toBytes(new Code<>(-402L));
    assertThat(LONG.read(in(asInt), KeyType.INT)).isEqualTo(new Code<>(-402L));
    assertThat(TEXT.read(in(asInt), KeyType.INT)).isEqualTo(new Code<>("-402"));
    assertThat(TEXT.read(in(asLong), KeyType.LONG)).isEqualTo(new Code<>("-402"));
  }

  @Test
  void refusesToReadWhatMayNotFit() {
    assertThat(INT.reads(KeyType.LONG)).isFalse();
    assertThat(LONG.reads(KeyType.TEXT)).isFalse();
    assertThatThrownBy(() -> INT.read(in(new byte[8]), KeyType.LONG))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Keys were written as LONG, which cannot be read as INT.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "05", "0141ff", "ffffffffffff01", "ffffffff0741"})
  void refusesBytesThatAreNotOneText(String hex) {
    assertThatThrownBy(() -> TEXT.fromBytes(HexFormat.of().parseHex(hex)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(hex.length() / 2 + " bytes are not one key of the type TEXT.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "000000", "0000000000"})
  void refusesBytesThatAreNotOneInt(String hex) {
    assertThatThrownBy(() -> INT.fromBytes(HexFormat.of().parseHex(hex)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(hex.length() / 2 + " bytes are not one key of the type INT.");
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
