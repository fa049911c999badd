package com.example.reports;

import java.util.Optional;

/** Finds reports whose code and status cannot both be true. */
final class Contradiction {

  private Contradiction() {}

  /** The contradiction in a sentence, if there is one. An unrecognized key contradicts nothing. */
  static Optional<String> in(AnyDeliveryCode received, AnyDeliveryStatus status) {
    return status
        .recognized()
        .flatMap(
            reported ->
                received
                    .recognized()
                    .filter(code -> contradicts(code, reported))
                    .map(code -> "A message with " + code + " is not " + reported.title() + "."));
  }

  private static boolean contradicts(DeliveryCode code, DeliveryStatus status) {
    boolean arrived = code == DeliveryCode.NO_ERROR;
    return switch (status) {
      case QUEUED, DISPATCHED -> arrived || isListedAsFinal(code);
      case DELIVERED -> !arrived;
      case UNKNOWN -> false;
      case ABORTED, REJECTED, FAILED, EXPIRED -> arrived;
    };
  }

  private static boolean isListedAsFinal(DeliveryCode code) {
    return code.status().filter(s -> s.type() == DeliveryStatus.Type.FINAL).isPresent();
  }
}
