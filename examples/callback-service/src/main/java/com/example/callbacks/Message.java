package com.example.callbacks;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;

/** The message to one recipient, with its current code and status. */
@Entity
class Message {
  @Id @GeneratedValue private Long id;
  private String batchId;
  private String recipient;
  private AnyDeliveryCode code;
  private AnyDeliveryStatus status;
  private Instant reportedAt;

  protected Message() {}

  Message(String batchId, String recipient, State state) {
    this.batchId = batchId;
    this.recipient = recipient;
    set(state);
  }

  public Long id() {
    return id;
  }

  public String batchId() {
    return batchId;
  }

  public String recipient() {
    return recipient;
  }

  public State state() {
    return new State(code, status, reportedAt);
  }

  /** Takes a state that was reported, unless the current one is later. */
  void take(State reported) {
    if (!state().isLaterThan(reported)) {
      set(reported);
    }
  }

  private void set(State state) {
    this.code = state.code();
    this.status = state.status();
    this.reportedAt = state.at();
  }
}
