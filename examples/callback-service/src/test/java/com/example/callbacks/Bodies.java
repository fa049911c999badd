package com.example.callbacks;

import java.util.concurrent.atomic.AtomicInteger;

/** Callbacks as the vendor sends them. */
final class Bodies {

  private static final AtomicInteger BATCHES = new AtomicInteger();

  private Bodies() {}

  /** A batch that no other test has. */
  static String newBatch() {
    return "batch-" + BATCHES.incrementAndGet();
  }

  static String recipient(String batch, String recipient, int code, String status, String at) {
    return """
        {
          "type": "recipient_delivery_report_sms",
          "batch_id": "%s",
          "recipient": "%s",
          "code": %d,
          "status": "%s",
          "at": "%s",
          "operator_status_at": "2026-11-24T08:16:08.150Z",
          "applied_originator": "Example",
          "encoding": "GSM",
          "number_of_message_parts": 1,
          "operator": "23410"
        }
        """
        .formatted(batch, recipient, code, status, at);
  }

  static String batch(String batch, String lines) {
    return """
        {"type": "delivery_report_sms", "batch_id": "%s", "total_message_count": 1, "statuses": [%s]}
        """
        .formatted(batch, lines);
  }
}
