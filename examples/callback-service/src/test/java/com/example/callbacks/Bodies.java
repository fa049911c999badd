package com.example.callbacks;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

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

  /** What is not a report, each for another reason. */
  static Stream<String> malformed() {
    return Stream.of(
        "",
        "{",
        "null",
        "[]",
        "\"text\"",
        "{\"type\": \"delivery_report_sms\"}",
        "{\"type\": \"another\", \"batch_id\": \"b\"}",
        recipient("b", "r", 0, "Delivered", "yesterday"),
        recipient("b", "r", 0, "Delivered", "+999999999-12-31T23:59:59Z"),
        recipient("b", "r", 0, "Delivered", "2026-11-24T12:00:00Z")
            .replace("\"code\": 0", "\"code\": \"0\""),
        recipient("b", "r", 0, "Delivered", "2026-11-24T12:00:00Z")
            .replace("\"code\": 0", "\"code\": 0.5"),
        recipient("b", "r", 0, "Delivered", "2026-11-24T12:00:00Z")
            .replace("\"code\": 0", "\"code\": null"),
        recipient("b", "r", 0, "Delivered", "2026-11-24T12:00:00Z").replace("\"Delivered\"", "7"),
        recipient("b", "r", 0, "Delivered", "2026-11-24T12:00:00Z") + "x",
        recipient("b", "r\\u0000", 0, "Delivered", "2026-11-24T12:00:00Z"),
        recipient("b", "\\ud800", 0, "Delivered", "2026-11-24T12:00:00Z"),
        recipient("b", "r".repeat(256), 0, "Delivered", "2026-11-24T12:00:00Z"),
        recipient("b", "r", 0, "D".repeat(256), "2026-11-24T12:00:00Z"),
        batch("b", "null"),
        batch("b", "{\"code\": 0, \"status\": \"Delivered\", \"count\": -1}"),
        batch("b", "{\"code\": 0, \"status\": \"Delivered\"}"));
  }
}
