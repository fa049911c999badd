package com.example.callbacks;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;

/** A body that is not a delivery report, for a person to look at. */
@Entity
class MalformedBody {
  /** Of a longer body, the beginning is kept. */
  static final int MOST_BYTES = 1 << 16;

  @Id @GeneratedValue private Long id;
  private String digest;
  private String reason;
  private byte[] body;
  private int length;
  private long times;
  private Instant firstReceived;
  private Instant lastReceived;

  protected MalformedBody() {}

  MalformedBody(String digest, byte[] body, String reason, Instant received) {
    this.digest = digest;
    this.reason = reason;
    this.body = Arrays.copyOf(body, Math.min(body.length, MOST_BYTES));
    this.length = body.length;
    this.times = 1;
    this.firstReceived = received;
    this.lastReceived = received;
  }
}
