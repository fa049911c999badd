package com.example.frameworks;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

/** Attributes of each type of key, without a word of how they are stored. */
@Entity
class StoredReport {
  @Id @GeneratedValue Long id;
  AnyLevel level;
  Level closedLevel;

  @Convert(converter = Level.JpaConverter.class)
  Level namedLevel;

  AnyTicket ticket;
  Ticket closedTicket;
  AnyStatus status;
  Status closedStatus;
  AnyDelivery delivery;
  Delivery closedDelivery;
  AnyLanguage language;
  Language closedLanguage;
  AnyOutcome outcome;

  @Convert(converter = Outcome.JpaConverter.class)
  Outcome closedOutcome;
}
