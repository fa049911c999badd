package com.example.callbacks;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores a report with all that follows from it, in one transaction. */
@Component
@Transactional
class ReportStore {

  private final Callbacks callbacks;
  private final Reports reports;
  private final MessageStore messages;
  private final CountStore counts;
  private final Clock clock;

  ReportStore(
      Callbacks callbacks, Reports reports, MessageStore messages, CountStore counts, Clock clock) {
    this.callbacks = callbacks;
    this.reports = reports;
    this.messages = messages;
    this.counts = counts;
    this.clock = clock;
  }

  /** Stores a report, and returns false if it was stored before. */
  boolean store(DeliveryReport report) {
    String digest = ReportReader.digest(report);
    if (callbacks.existsByDigest(digest)) {
      return false;
    }
    Instant now = clock.instant();
    // Written now: another transaction that stores the same callback waits here, and then fails.
    Callback callback = callbacks.saveAndFlush(new Callback(report, digest, now));
    Instant at = report.at().orElse(now);
    Counts news = new Counts();
    Map<String, Message> known = messages.lock(report, at);
    for (StatusLine line : report.lines()) {
      storeLine(callback, line, new State(line.code(), line.status(), at), known);
      news.add(new State(line.code(), line.status(), at), line.messages());
    }
    counts.add(news, now);
    return true;
  }

  private void storeLine(
      Callback callback, StatusLine line, State state, Map<String, Message> known) {
    for (String recipient : line.recipients()) {
      Message message = known.get(recipient);
      message.take(state);
      reports.save(new Report(callback, message, state));
    }
    if (line.unnamed() > 0) {
      reports.save(new Report(callback, line.unnamed(), state));
    }
  }
}
