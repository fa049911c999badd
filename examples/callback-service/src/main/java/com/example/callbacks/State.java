package com.example.callbacks;

import java.time.Instant;
import java.util.Comparator;

/** The code and the status of a message at a time. */
record State(AnyDeliveryCode code, AnyDeliveryStatus status, Instant at) {

  private static final Comparator<State> BY_PROGRESS =
      Comparator.comparing(State::isIntermediate).reversed().thenComparing(State::at);

  /**
   * Says which of two states of one message came about later. Callbacks may come in another order.
   * A final state is later than any intermediate one, even if the clocks that wrote the times
   * disagree.
   */
  boolean isLaterThan(State other) {
    return BY_PROGRESS.compare(this, other) > 0;
  }

  public Decision decision() {
    return Decision.about(code, status);
  }

  /** An unrecognized status may be final. */
  private boolean isIntermediate() {
    return status
        .recognized()
        .filter(listed -> listed.type() == DeliveryStatus.Type.INTERMEDIATE)
        .isPresent();
  }
}
