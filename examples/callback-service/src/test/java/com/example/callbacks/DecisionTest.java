package com.example.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {

  @ParameterizedTest
  @CsvSource({
    "0, Delivered, DONE",
    "400, Queued, WAIT",
    "401, Dispatched, WAIT",
    "404, Aborted, RETRY",
    "402, Failed, GIVE_UP",
    "27, Failed, RETRY",
    "1, Rejected, GIVE_UP",
    "405, Aborted, LOOK_AT_IT",
    "27, Unknown, LOOK_AT_IT",
    "997, Failed, LOOK_AT_IT",
    "0, Undeliverable, LOOK_AT_IT"
  })
  void theStatusAndThenTheCodeDecide(
      AnyDeliveryCode code, AnyDeliveryStatus status, Decision decision) {
    assertThat(Decision.about(code, status)).isEqualTo(decision);
  }
}
