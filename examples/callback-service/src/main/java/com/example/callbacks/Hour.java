package com.example.callbacks;

import java.time.Instant;
import java.util.Comparator;

/**
 * An hour of a code and a status.
 *
 * @param number counted from 1970, in UTC
 */
record Hour(int number, AnyDeliveryCode code, AnyDeliveryStatus status) {

  static final int SECONDS = 3600;

  /** Transactions that change several rows do so in this order, and do not wait in a circle. */
  static final Comparator<Hour> ORDER =
      Comparator.comparing(Hour::number)
          .thenComparing(Hour::code, AnyDeliveryCode.byKey())
          .thenComparing(Hour::status, AnyDeliveryStatus.byKey());

  static Hour of(State state) {
    return new Hour(numberAt(state.at()), state.code(), state.status());
  }

  static int numberAt(Instant time) {
    return (int) (time.getEpochSecond() / SECONDS);
  }
}
