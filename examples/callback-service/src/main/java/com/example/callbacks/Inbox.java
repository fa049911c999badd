package com.example.callbacks;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;

/**
 * Takes callbacks, several at a time.
 *
 * <p>If two transactions insert the same row, a unique constraint lets one of them fail. It is
 * tried again as a whole, and then finds the row of the other.
 */
@Service
@Retryable(
    includes = {DataIntegrityViolationException.class, ConcurrencyFailureException.class},
    maxRetries = 9,
    delay = 5,
    multiplier = 2,
    maxDelay = 200,
    jitter = 5)
class Inbox {

  private final ReportStore reports;
  private final MalformedStore malformed;

  Inbox(ReportStore reports, MalformedStore malformed) {
    this.reports = reports;
    this.malformed = malformed;
  }

  /** Stores a report, and returns false if it was stored before. */
  boolean receive(DeliveryReport report) {
    return reports.store(report);
  }

  /** Keeps a body that is not a report. */
  void keepMalformed(byte[] body, String reason) {
    malformed.keep(body, reason);
  }
}
