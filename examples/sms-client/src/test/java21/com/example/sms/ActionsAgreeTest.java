package com.example.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The functions and the switch decide the same for each code, recognized or not. */
class ActionsAgreeTest {

  private static final List<AnyDeliveryStatus> STATUSES =
      Stream.concat(Stream.of(DeliveryStatus.values()), Stream.of(AnyDeliveryStatus.of("Bounced")))
          .toList();

  private final Decisions byFunctions = new Decisions(Actions::of);
  private final Decisions bySwitch = new Decisions(ActionsBySwitch::of);

  static Stream<AnyDeliveryCode> codes() {
    return Stream.concat(
        Stream.of(DeliveryCode.values()),
        Stream.of(
            AnyDeliveryCode.ofRest(499),
            AnyDeliveryCode.ofRest(-1),
            AnyDeliveryCode.ofSmpp(0x499),
            AnyDeliveryCode.ofSmpp(Integer.MIN_VALUE)));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void agree(AnyDeliveryCode code) {
    assertThat(ActionsBySwitch.of(code)).isEqualTo(Actions.of(code));
    assertThat(STATUSES)
        .allSatisfy(
            status ->
                assertThat(bySwitch.decide(code, status))
                    .isEqualTo(byFunctions.decide(code, status)));
  }
}
