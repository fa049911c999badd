package com.example.callbacks;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** The messages in the reports of one hour that have one code and status. */
@Entity
class HourlyCount {
  @Id @GeneratedValue private Long id;
  private int atHour;
  private AnyDeliveryCode code;
  private AnyDeliveryStatus status;
  private long messages;

  protected HourlyCount() {}

  HourlyCount(Hour hour, long messages) {
    this.atHour = hour.number();
    this.code = hour.code();
    this.status = hour.status();
    this.messages = messages;
  }
}
