package com.example.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision about each code, with the status that it usually has and with others. */
class DecisionsTest {

  private final Decisions decisions = new Decisions(Actions::of);

  @ParameterizedTest
  @CsvFileSource(resources = "decisions.csv", useHeadersInDisplayName = true)
  void decidesAboutEachCode(int code, String status, Action action) {
    assertThat(decide(code, status).action()).isEqualTo(action);
  }

  @Test
  void theTableHasEachCode() throws IOException, URISyntaxException {
    Path table = Path.of(DecisionsTest.class.getResource("decisions.csv").toURI());
    List<Integer> codes =
        Files.readAllLines(table).stream()
            .skip(1)
            .map(line -> Integer.valueOf(line.substring(0, line.indexOf(','))))
            .toList();
    assertThat(codes).map(DeliveryCode::fromRest).containsExactlyInAnyOrder(DeliveryCode.values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # The SMSC is still trying.
          27  | Dispatched | WAIT
          1   | Queued     | WAIT
          0   | Dispatched | WAIT
          # Listed as Aborted, which is final.
          402 | Queued     | LOOK_AT_IT
          404 | Dispatched | LOOK_AT_IT
          # Both are on the way.
          400 | Dispatched | WAIT
          # Delivered or not?
          27  | Delivered  | LOOK_AT_IT
          402 | Delivered  | LOOK_AT_IT
          401 | Delivered  | LOOK_AT_IT
          0   | Failed     | LOOK_AT_IT
          # On its way or not?
          401 | Failed     | LOOK_AT_IT
          400 | Expired    | LOOK_AT_IT
          # Not delivered, by any name.
          402 | Failed     | GIVE_UP
          405 | Rejected   | FIX_REQUEST
          404 | Expired    | RETRY
          27  | Rejected   | RETRY
          # It may have arrived.
          27  | Unknown    | LOOK_AT_IT
          401 | Unknown    | LOOK_AT_IT
          301 | Unknown    | LOOK_AT_IT
          1   | Unknown    | GIVE_UP
          # Not in the catalog.
          499 | Aborted    | LOOK_AT_IT
          499 | Dispatched | LOOK_AT_IT
          27  | Bounced    | LOOK_AT_IT
          27  | failed     | LOOK_AT_IT
          -1  | Bounced    | LOOK_AT_IT
          """)
  void decidesByTheCodeAndTheStatus(int code, String status, Action action) {
    assertThat(decide(code, status).action()).isEqualTo(action);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          27  | Failed    | Temporary. The handset
          402 | Failed    | Listed as Aborted; not delivered either way. The SMSC refused
          402 | Aborted   | The SMSC refused
          402 | Delivered | Contradictory: a message with this code is not Delivered.
          27  | Unknown   | It may have arrived. Sent again, it may come twice.
          499 | Failed    | The catalog has no such code.
          27  | Bounced   | The catalog has no such status.
          """)
  void givesTheReason(int code, String status, String start) {
    assertThat(decide(code, status).reason()).startsWith(start);
  }

  private Decision decide(int code, String status) {
    return decisions.decide(AnyDeliveryCode.ofRest(code), AnyDeliveryStatus.of(status));
  }
}
