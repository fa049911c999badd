package com.example.sms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportJsonTest {

  private static final ObjectMapper PLAIN = new ObjectMapper();

  @ParameterizedTest
  @ValueSource(strings = {"batch-summary", "batch-full", "recipient"})
  void writesWhatItReads(String sample) throws IOException {
    byte[] json = getClass().getResourceAsStream("/samples/" + sample + ".json").readAllBytes();
    assertThat(PLAIN.readTree(ReportJson.write(ReportJson.read(json))))
        .isEqualTo(PLAIN.readTree(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Codes and statuses that are not in the catalog, of any form.
        """
        {"type":"delivery_report_sms","batch_id":"B","total_message_count":7,"statuses":[\
        {"code":499,"status":"Failed","count":1},\
        {"code":-1,"status":"  delivered ","count":2,"recipients":["+44231235674"]},\
        {"code":2147483647,"status":"","count":4}]}""",
        """
        {"type":"delivery_report_mms","batch_id":"B","total_message_count":0,"statuses":[],\
        "client_reference":""}""",
        """
        {"type":"recipient_delivery_report_mms","batch_id":"B","recipient":"+1","code":777,\
        "status":"Zugestellt \\u00fc\\ud83d\\ude00","at":"2026-11-24T08:16:08Z"}"""
      })
  void writesCompactJsonByteForByte(String json) throws MalformedReport {
    String characters = json.replace("\\u00fc", "\u00fc").replace("\\ud83d\\ude00", "\ud83d\ude00");
    assertThat(ReportJson.write(read(json))).isEqualTo(characters);
  }

  @Test
  void readsABatch() throws MalformedReport {
    assertThat(
            read(
                """
                {"type": "delivery_report_sms", "batch_id": "B", "total_message_count": 3,
                 "statuses": [
                   {"code": 402, "count": 1, "recipients": ["33444555666"], "status": "Failed"},
                   {"code": 499, "count": 2, "status": "Bounced"}]}"""))
        .isEqualTo(
            new BatchReport(
                "delivery_report_sms",
                "B",
                3,
                List.of(
                    new StatusLine(
                        DeliveryCode.MESSAGE_UNROUTABLE,
                        DeliveryStatus.FAILED,
                        1,
                        List.of("33444555666")),
                    new StatusLine(
                        new AnyDeliveryCode.Unrecognized.Rest(499),
                        new AnyDeliveryStatus.Unrecognized("Bounced"),
                        2,
                        List.of())),
                Optional.empty()));
  }

  @Test
  void readsARecipientAsALine() throws MalformedReport {
    RecipientReport report =
        (RecipientReport)
            read(
                """
                {"type": "recipient_delivery_report_sms", "batch_id": "B", "recipient": "+44",
                 "code": 401, "status": "Dispatched", "number_of_message_parts": 2}""");
    assertThat(report.numberOfMessageParts()).isEqualTo(OptionalInt.of(2));
    assertThat(report.operator()).isEmpty();
    assertThat(report.lines())
        .containsExactly(
            new StatusLine(DeliveryCode.DISPATCHED, DeliveryStatus.DISPATCHED, 1, List.of("+44")));
  }

  @Test
  void ignoresUnknownProperties() throws MalformedReport {
    assertThat(
            read(
                """
                {"type": "delivery_report_sms", "batch_id": "B", "total_message_count": 1,
                 "statuses": [{"code": 0, "status": "Delivered", "count": 1, "cost": {"EUR": 1}}],
                 "priority": [1, 2], "client_reference": null}"""))
        .isEqualTo(
            read(
                """
                {"type": "delivery_report_sms", "batch_id": "B", "total_message_count": 1,
                 "statuses": [{"code": 0, "status": "Delivered", "count": 1}]}"""));
  }

  @Test
  void refusesToWriteASmppNumberAsARestNumber() {
    RecipientReport report =
        new RecipientReport(
            "recipient_delivery_report_sms",
            "B",
            "+44",
            AnyDeliveryCode.ofSmpp(0x499),
            DeliveryStatus.FAILED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty());
    assertThatThrownBy(() -> ReportJson.write(report)).isInstanceOf(IllegalStateException.class);
  }

  private static DeliveryReport read(String json) throws MalformedReport {
    return ReportJson.read(json.getBytes(UTF_8));
  }
}
