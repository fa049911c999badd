package dev.codebook.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTextsTest {

  @Property
  void readsEachIntAsItIsWritten(@ForAll int number) {
    assertThat(CodeTexts.toInt("Set", String.valueOf(number))).isEqualTo(number);
  }

  @Property
  void showsTheBitsOfANumberInHexadecimal(@ForAll int number) {
    assertThat(CodeTexts.hex(number)).isEqualTo(String.format("0x%X", number));
    assertThat(CodeTexts.hex((long) number)).isEqualTo(String.format("0x%X", (long) number));
  }

  @Property
  void readsEachLongAsItIsWritten(@ForAll long number) {
    assertThat(CodeTexts.toLong("Set", String.valueOf(number))).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+1",
        "01",
        "-01",
        "-0",
        "00",
        " 1",
        "1 ",
        "1.0",
        "1e3",
        "0x1",
        "1_000",
        "\uFF11",
        "\u0661",
        "A",
        "--1",
        "9223372036854775808",
        "-9223372036854775809",
        "99999999999999999999"
      })
  void readsNoOtherText(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeTexts.toInt("ErrorCode", text))
        .withMessage(
            "'" + text + "' is not a key of ErrorCode. Its keys are numbers: an int in decimal.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CodeTexts.toLong("ErrorCode", text))
        .withMessage(
            "'" + text + "' is not a key of ErrorCode. Its keys are numbers: a long in decimal.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2147483648", "-2147483649", "4294967296", "9223372036854775807"})
  void readsNoIntThatIsTooLarge(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> CodeTexts.toInt("ErrorCode", text));
    assertThat(CodeTexts.toLong("ErrorCode", text)).isEqualTo(Long.parseLong(text));
  }

  @Test
  void readsTheLargestAndTheLeast() {
    assertThat(CodeTexts.toInt("Set", "2147483647")).isEqualTo(Integer.MAX_VALUE);
    assertThat(CodeTexts.toInt("Set", "-2147483648")).isEqualTo(Integer.MIN_VALUE);
    assertThat(CodeTexts.toInt("Set", "0")).isZero();
  }

  @Test
  void saysWhyNoValueStandsForAKeyOfSeveralParts() {
    assertThat(CodeTexts.inParts("ResultCode"))
        .hasMessage(
            "The key of ResultCode has several parts, so no single value stands for a code outside"
                + " of Java. Write its parts one by one, and read them with 'of'.");
  }
}
