package com.example.sms;

import com.fasterxml.jackson.annotation.JsonProperty;
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
    statuses = List.copyOf(statuses);
  }

  @Override
  public List<StatusLine> lines() {
    return statuses;
  }
}
