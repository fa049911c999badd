package com.example.callbacks;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;

/** A key that the catalog did not have when it came. */
@Entity
class UnrecognizedKey {
  @Id @GeneratedValue private Long id;
  private String setName;
  private String keyText;
  private long messages;
  private Instant firstSeen;
  private Instant lastSeen;

  protected UnrecognizedKey() {}

  UnrecognizedKey(String setName, String keyText, long messages, Instant seen) {
    this.setName = setName;
    this.keyText = keyText;
    this.messages = messages;
    this.firstSeen = seen;
    this.lastSeen = seen;
  }

  String setName() {
    return setName;
  }

  String keyText() {
    return keyText;
  }

  long messages() {
    return messages;
  }

  Instant firstSeen() {
    return firstSeen;
  }

  Instant lastSeen() {
    return lastSeen;
  }
}
