package com.example.sms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MalformedReportTest {

  private static final String BATCH =
      """
      {"type": "delivery_report_sms", "batch_id": "B", "total_message_count": 1,
       "statuses": [{"code": 1, "status": "Failed", "count": 1, "recipients": ["+44"]}]}""";

  private static final String RECIPIENT =
      """
      {"type": "recipient_delivery_report_sms", "batch_id": "B", "recipient": "+44", "code": 1,
       "status": "Failed", "at": "2026-11-24T08:16:08Z", "number_of_message_parts": 1}""";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "delivery_report_sms"    | "telegram" | type: expected the type of a delivery report, found "telegram"
          "type"                   | "kind"     | type: expected the type of a delivery report, found nothing
          "batch_id"               | "id"       | batch_id: expected a text, found nothing
          "B"                      | 5          | batch_id: expected a text, found 5
          "B"                      | null       | batch_id: expected a text, found null
          "total_message_count": 1 | "x": 1     | total_message_count: expected a 32-bit integer, found nothing
          "total_message_count": 1 | "total_message_count": 1.5 | total_message_count: expected a 32-bit integer, found 1.5
          "total_message_count": 1 | "total_message_count": null | total_message_count: expected a 32-bit integer, found null
          "statuses"               | "states"   | statuses: expected a list, found nothing
          [{                       | [null, {   | statuses[0]: expected an object, found null
          [{                       | [7, {      | statuses[0]: expected an object, found 7
          "code": 1                | "c": 1     | statuses[0].code: expected a 32-bit integer, found nothing
          "code": 1                | "code": "402" | statuses[0].code: expected a 32-bit integer, found "402"
          "code": 1                | "code": 402.0 | statuses[0].code: expected a 32-bit integer, found 402.0
          "code": 1                | "code": true  | statuses[0].code: expected a 32-bit integer, found true
          "code": 1                | "code": 2147483648 | statuses[0].code: expected a 32-bit integer, found 2147483648
          "Failed"                 | null       | statuses[0].status: expected a text, found null
          "Failed"                 | 402        | statuses[0].status: expected a text, found 402
          "Failed"                 | ["Failed"] | statuses[0].status: expected a text, found ["Failed"]
          "count": 1               | "count": {} | statuses[0].count: expected a 32-bit integer, found {}
          ["+44"]                  | "+44"      | statuses[0].recipients: expected a list, found "+44"
          ["+44"]                  | [null]     | statuses[0].recipients[0]: expected a text, found null
          }]}                      | }]         | Not JSON: line 2, column 82: Unexpected end-of-input.
          }]}                      | }]} {      | Not JSON: line 2, column 84: Trailing token.
          "status"                 | "code": 2, "status" | Not JSON: line 2, column 33: Duplicate field 'code'.
          """)
  void namesThePlaceInABatch(String text, String instead, String message) {
    assertMalformed(BATCH.replace(text, instead), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "recipient":    | "to":      | recipient: expected a text, found nothing
          "code": 1       | "code": "" | code: expected a 32-bit integer, found ""
          "2026-11-24T08:16:08Z" | 1795508168 | at: expected a text, found 1795508168
          "number_of_message_parts": 1 | "number_of_message_parts": "two" | number_of_message_parts: expected a 32-bit integer, found "two"
          """)
  void namesThePlaceInARecipientReport(String text, String instead, String message) {
    assertMalformed(RECIPIENT.replace(text, instead), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``      | Expected an object, found nothing
          []      | Expected an object, found []
          "hello" | Expected an object, found "hello"
          null    | Expected an object, found null
          hello   | Not JSON: line 1, column 1: Unrecognized token 'hello'.
          """)
  void quotesAValueThatIsNotAnObject(String json, String message) {
    assertMalformed(json, message);
  }

  @Test
  void quotesTheBeginningOfALongValue() {
    String json = BATCH.replace("\"B\"", "[\"" + "x".repeat(10_000) + "\"]");
    assertMalformed(json, "batch_id: expected a text, found [\"" + "x".repeat(58) + "...");
  }

  @Test
  void refusesDeepNesting() {
    assertThatThrownBy(() -> ReportJson.read("[".repeat(500_000).getBytes(UTF_8)))
        .isInstanceOf(MalformedReport.class)
        .hasMessage("It is nested too deeply, or has too long a text or number.");
  }

  @Test
  void refusesBytesThatAreNotText() {
    byte[] latin1 = {'{', '"', (byte) 0xE4, '"', ':', '1', '}'};
    assertThatThrownBy(() -> ReportJson.read(latin1))
        .isInstanceOf(MalformedReport.class)
        .hasMessageStartingWith("Not JSON: line 1");
  }

  @Test
  void namesTheTypeOfAnotherReport() {
    assertThatThrownBy(() -> ReportJson.read(RECIPIENT.getBytes(UTF_8), BatchReport.class))
        .isInstanceOf(MalformedReport.class)
        .hasMessage(
            "type: expected the type of a batch report, found \"recipient_delivery_report_sms\"");
  }

  private static void assertMalformed(String json, String message) {
    assertThatThrownBy(() -> ReportJson.read(json.getBytes(UTF_8)))
        .isInstanceOf(MalformedReport.class)
        .hasMessage(message);
  }
}
