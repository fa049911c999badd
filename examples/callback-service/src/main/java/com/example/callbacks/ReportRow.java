package com.example.callbacks;

import java.time.Instant;
import java.util.Optional;

/**
 * A report, as the page shows it.
 *
 * @param messageId absent for several messages without recipients
 * @param later what the message became later, or before, if this report came late
 */
record ReportRow(
    long id,
    String batchId,
    Optional<Long> messageId,
    String recipient,
    int messages,
    State state,
    Instant receivedAt,
    Optional<State> later) {

  static ReportRow of(Report report) {
    Optional<Message> message = report.message();
    return new ReportRow(
        report.id(),
        report.callback().batchId(),
        message.map(Message::id),
        message.map(Message::recipient).orElse(""),
        report.messages(),
        report.state(),
        report.callback().receivedAt(),
        message.map(Message::state).filter(now -> !isSame(now, report.state())));
  }

  private static boolean isSame(State one, State other) {
    return one.code().equals(other.code()) && one.status().equals(other.status());
  }
}
