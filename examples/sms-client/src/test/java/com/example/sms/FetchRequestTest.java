package com.example.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchRequestTest {

  @Test
  void asksForASummary() throws UsageException {
    assertThat(FetchRequest.parse(List.of("B")))
        .isEqualTo(new FetchRequest("B", Optional.empty(), ReportQuery.SUMMARY));
  }

  @Test
  void asksForARecipient() throws UsageException {
    assertThat(FetchRequest.parse(List.of("B", "+44")))
        .isEqualTo(new FetchRequest("B", Optional.of("+44"), ReportQuery.SUMMARY));
  }

  @Test
  void asksWithAQuery() throws UsageException {
    assertThat(FetchRequest.parse(List.of("B", "type=full", "status=Failed,Lost", "code=402,499")))
        .isEqualTo(
            new FetchRequest(
                "B",
                Optional.empty(),
                new ReportQuery(
                    ReportQuery.Detail.FULL,
                    List.of(DeliveryStatus.FAILED, AnyDeliveryStatus.of("Lost")),
                    List.of(DeliveryCode.MESSAGE_UNROUTABLE, AnyDeliveryCode.ofRest(499)))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type=full       | fetch takes a batch, and either a recipient or a query.
          B +44 type=full | fetch takes a batch, and either a recipient or a query.
          B +44 +45       | fetch takes a batch, and either a recipient or a query.
          B type=long     | The type is summary or full, not long.
          B code=0x402    | A code is a number, such as 402, not 0x402.
          B from=2026     | A query has type, status and code, not from=2026.
          """)
  void refusesOtherWords(String words, String message) {
    assertThatThrownBy(() -> FetchRequest.parse(List.of(words.split(" "))))
        .isInstanceOf(UsageException.class)
        .hasMessage(message);
  }
}
