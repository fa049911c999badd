package com.example.reports;

import java.time.Duration;

/** What to do about a message. */
public enum Decision {
  /** It was delivered. */
  DONE,
  /** Another report will come. */
  WAIT,
  /** The cause can go away: it is sent again after a delay. */
  RETRY,
  /** Sending it again would not help. */
  GIVE_UP,
  /** A person has to look. */
  LOOK_AT_IT;

  /**
   * Decides by the status, and for a message that was not delivered by the code. There is no {@code
   * default}: a status that is added to the catalog has to be decided about here.
   */
  static Decision about(AnyDeliveryCode code, AnyDeliveryStatus received) {
    return received.fold(
        status ->
            switch (status) {
              case QUEUED, DISPATCHED -> WAIT;
              case DELIVERED -> DONE;
              case UNKNOWN -> LOOK_AT_IT;
              case EXPIRED -> RETRY;
              case ABORTED, REJECTED, FAILED -> code.accept(BY_DURATION);
            },
        unrecognized -> LOOK_AT_IT);
  }

  /** How long to wait before a message is sent again: what is temporary goes away soon. */
  static Duration delay(AnyDeliveryCode code) {
    return code.recognized()
        .flatMap(DeliveryCode::duration)
        .filter(duration -> duration == SmppError.Duration.TEMPORARY)
        .map(temporary -> Duration.ofMinutes(5))
        .orElse(Duration.ofMinutes(30));
  }

  /** Decides by a column of the catalog, so that a code that has it needs no line here. */
  private static final AnyDeliveryCode.ByDuration<Decision> BY_DURATION =
      new AnyDeliveryCode.ByDuration<>() {
        @Override
        public Decision onTemporary(DeliveryCode code) {
          return RETRY;
        }

        @Override
        public Decision onPermanent(DeliveryCode code) {
          return GIVE_UP;
        }

        @Override
        public Decision withoutDuration(DeliveryCode code) {
          return code.retry().map(Decision::byAdvice).orElse(LOOK_AT_IT);
        }

        @Override
        public Decision visitUnrecognized(AnyDeliveryCode.Unrecognized code) {
          return LOOK_AT_IT;
        }
      };

  private static Decision byAdvice(DeliveryCode.Retry retry) {
    return switch (retry) {
      case CAN_HELP -> RETRY;
      case UNLIKELY_TO_HELP -> GIVE_UP;
    };
  }
}
