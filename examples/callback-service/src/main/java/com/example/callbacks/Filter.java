package com.example.callbacks;

import jakarta.persistence.Query;
import java.util.Optional;

/** Which reports to show: those with a code, with a status, with both, or all. */
record Filter(Optional<AnyDeliveryCode> code, Optional<AnyDeliveryStatus> status) {

  /** Takes the parameters of a request, in which null and an empty text ask for all. */
  static Filter of(AnyDeliveryCode code, AnyDeliveryStatus status) {
    return new Filter(
        Optional.ofNullable(code),
        Optional.ofNullable(status).filter(asked -> !asked.key().isEmpty()));
  }

  /** Conditions for a query, with an {@code and} before each. */
  String andOf(String alias) {
    return code.map(any -> " and " + alias + ".code = :code").orElse("")
        + status.map(any -> " and " + alias + ".status = :status").orElse("");
  }

  void setParameters(Query query) {
    code.ifPresent(any -> query.setParameter("code", any));
    status.ifPresent(any -> query.setParameter("status", any));
  }
}
