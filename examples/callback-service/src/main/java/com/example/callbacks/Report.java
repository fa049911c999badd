package com.example.callbacks;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;

/** What a callback says of one message, or of several without recipients. It never changes. */
@Entity
class Report {
  @Id @GeneratedValue private Long id;

  @ManyToOne(fetch = FetchType.LAZY)
  private Callback callback;

  @ManyToOne(fetch = FetchType.LAZY)
  private Message message;

  private AnyDeliveryCode code;
  private AnyDeliveryStatus status;
  private int messages;
  private Instant reportedAt;

  protected Report() {}

  /** Of the message to one recipient. */
  Report(Callback callback, Message message, State state) {
    this(callback, 1, state);
    this.message = message;
  }

  /** Of several messages, without their recipients. */
  Report(Callback callback, int messages, State state) {
    this.callback = callback;
    this.code = state.code();
    this.status = state.status();
    this.messages = messages;
    this.reportedAt = state.at();
  }

  Long id() {
    return id;
  }

  Callback callback() {
    return callback;
  }

  /** Absent in a summary. */
  Optional<Message> message() {
    return Optional.ofNullable(message);
  }

  int messages() {
    return messages;
  }

  State state() {
    return new State(code, status, reportedAt);
  }
}
