package com.example.callbacks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The messages of a batch, counted by code and status. */
record BatchReport(
    @JsonProperty(required = true) String type,
    @JsonProperty(required = true) String batchId,
    @JsonProperty(required = true) int totalMessageCount,
    @JsonProperty(required = true) List<StatusLine> statuses,
    Optional<String> clientReference)
    implements DeliveryReport {

  BatchReport {
    Storable.text("batch_id", batchId);
    clientReference.ifPresent(reference -> Storable.text("client_reference", reference));
    statuses = List.copyOf(statuses);
  }

  /** The vendor gives no time for a batch. */
  @Override
  public Optional<Instant> at() {
    return Optional.empty();
  }

  @Override
  public List<StatusLine> lines() {
    return statuses;
  }
}
