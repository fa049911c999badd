package dev.codebook.compiler.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNameTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Message unroutable, MESSAGE_UNROUTABLE",
        "AccessTokenRejected, ACCESS_TOKEN_REJECTED",
        "HTTPServerError, HTTP_SERVER_ERROR",
        "Equipment notSMEquipped, EQUIPMENT_NOT_SM_EQUIPPED",
        "Unknown Subscriber -npdbMismatch, UNKNOWN_SUBSCRIBER_NPDB_MISMATCH",
        "ESME_RINVMSGLEN, ESME_RINVMSGLEN",
        "unknown, UNKNOWN",
        "class, CLASS",
        "NO, NO",
        "Équipe 3, EQUIPE_3",
        "Łódź, LODZ",
        "Größe, GROSSE",
        "Ærø, AERO",
        "İstanbul ılık, ISTANBUL_ILIK",
        "3rd party, _3RD_PARTY",
        "007, _007",
        "Can't deliver, CANT_DELIVER",
        "Subscriber’s line, SUBSCRIBERS_LINE",
        "Jazz's Pizza's Z'A, JAZZS_PIZZAS_ZA",
        "'Quoted' word', QUOTED_WORD",
        "5'10 x'5 5'x, _5_10_X_5_5_X",
        "x², X2",
        "\uFF21\uFF11, A1",
        "日本 1, _1",
        "__a__, A",
      })
  void aConstantIsTheWordsOfAName(String name, String constant) {
    assertThat(JavaName.constant(name)).contains(constant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "%", "日本", "\u202E", "\u0301", "_", "😀"})
  void aNameWithoutLetterOrDigitHasNoConstant(String name) {
    assertThat(JavaName.constant(name)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "MESSAGE_UNROUTABLE, MessageUnroutable",
    "A_1, A_1",
    "A1, A1",
    "EQUIPE_3, Equipe_3",
    "_3RD_PARTY, 3rdParty",
    "A_B, AB",
    "AB, Ab",
  })
  void pascalFollowsAnotherWord(String constant, String pascal) {
    assertThat(JavaName.pascal(constant)).isEqualTo(pascal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "A__B", "A_", "_A", "1A", "A-B", "\u00C9"})
  void malformedConstantsAreRecognized(String name) {
    assertThat(JavaName.isConstant(name)).isFalse();
  }

  @Test
  void typesAndMembersDifferInTheirFirstLetter() {
    assertThat(JavaName.isType("SmppError2")).isTrue();
    assertThat(JavaName.isType("smppError")).isFalse();
    assertThat(JavaName.isType("Smpp_Error")).isFalse();
    assertThat(JavaName.isMember("relatesTo")).isTrue();
    assertThat(JavaName.isMember("RelatesTo")).isFalse();
    assertThat(JavaName.isMember("")).isFalse();
    assertThat(JavaName.capitalized("relatesTo")).isEqualTo("RelatesTo");
  }
}
