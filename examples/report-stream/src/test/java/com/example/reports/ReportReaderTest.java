package com.example.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {

  private static final String LINE =
      "{'batch_id':'B','recipient':'R','code':417,'status':'Aborted','at':'2026-11-24T08:00:00Z'}";

  @Test
  void readsAReportWithAKeyThatTheCatalogDoesNotHave() throws MalformedLine {
    String line = quoted(LINE);
    assertThat(ReportReader.read(line))
        .isEqualTo(
            new Report(
                "B/R",
                AnyDeliveryCode.ofRest(417),
                DeliveryStatus.ABORTED,
                1_795_507_200_000L,
                line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "417|'none'|'code' has a value of the wrong type.",
        "417|4.5|'code' has a value of the wrong type.",
        "'code':417,||It has no 'code'.",
        "'status':'Aborted',||It has no 'status'.",
        "'Aborted'|null|It has no 'status'.",
        "'batch_id':'B',||It has no 'batch_id'.",
        "2026|MMXXVI|'at' is 'MMXXVI-11-24T08:00:00Z', which is not a time.",
        "}|}}|Unexpected close marker",
        "}||Unexpected end-of-input",
        "{|[{|It is not one JSON object.",
      })
  void saysWhyALineIsNoReport(String part, String replacement, String reason) {
    String line = quoted(LINE.replace(part, replacement == null ? "" : replacement));
    assertThatThrownBy(() -> ReportReader.read(line))
        .isInstanceOf(MalformedLine.class)
        .hasMessageStartingWith(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "7", "{} {}"})
  void takesOneObjectAlone(String line) {
    assertThatThrownBy(() -> ReportReader.read(line))
        .isInstanceOf(MalformedLine.class)
        .hasMessage("It is not one JSON object.");
  }

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }
}
