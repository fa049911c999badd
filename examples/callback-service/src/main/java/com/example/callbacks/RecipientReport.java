package com.example.callbacks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The state of the message to one recipient. */
record RecipientReport(
    @JsonProperty(required = true) String type,
    @JsonProperty(required = true) String batchId,
    @JsonProperty(required = true) String recipient,
    @JsonProperty(required = true) AnyDeliveryCode code,
    @JsonProperty(required = true) AnyDeliveryStatus status,
    Optional<Instant> at,
    Optional<Instant> operatorStatusAt,
    Optional<String> clientReference)
    implements DeliveryReport {

  RecipientReport {
    Storable.text("batch_id", batchId);
    Storable.text("recipient", recipient);
    Storable.text("status", status.key());
    at.ifPresent(time -> Storable.time("at", time));
    clientReference.ifPresent(reference -> Storable.text("client_reference", reference));
  }

  @Override
  public List<StatusLine> lines() {
    return List.of(new StatusLine(code, status, 1, List.of(recipient)));
  }
}
