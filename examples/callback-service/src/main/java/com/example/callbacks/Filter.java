package com.example.callbacks;

import java.util.Optional;

/** Which reports to show: those with a code, with a status, with both, or all. */
record Filter(Optional<AnyDeliveryCode> code, Optional<AnyDeliveryStatus> status) {

  /** Takes the parameters of a request, in which null and an empty text ask for all. */
  static Filter of(AnyDeliveryCode code, AnyDeliveryStatus status) {
    return new Filter(
        Optional.ofNullable(code),
        Optional.ofNullable(status).filter(asked -> !asked.key().isEmpty()));
  }
}
