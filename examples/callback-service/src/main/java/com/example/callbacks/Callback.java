package com.example.callbacks;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;

/** A callback that was received. The same one is stored once, however often it comes. */
@Entity
class Callback {
  @Id @GeneratedValue private Long id;
  private String digest;
  private String type;
  private String batchId;
  private String clientReference;
  private Instant receivedAt;

  protected Callback() {}

  Callback(DeliveryReport report, String digest, Instant receivedAt) {
    this.digest = digest;
    this.type = report.type();
    this.batchId = report.batchId();
    this.clientReference = report.clientReference().orElse(null);
    this.receivedAt = receivedAt;
  }

  String batchId() {
    return batchId;
  }

  Instant receivedAt() {
    return receivedAt;
  }
}
