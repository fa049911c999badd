package com.example.sms;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The API answered a request with another status than 200. The message has the answer. */
final class RefusedRequest extends IOException {

  private static final long serialVersionUID = 1;
  private static final int LONGEST_REASON = 500;

  private final int status;

  RefusedRequest(URI uri, int status, byte[] body) {
    super("HTTP %d from %s: %s".formatted(status, uri, reason(body)));
    this.status = status;
  }

  /** The HTTP status. */
  int status() {
    return status;
  }

  private static String reason(byte[] body) {
    String text = new String(body, StandardCharsets.UTF_8).strip();
    if (text.isEmpty()) {
      return "no reason given";
    }
    return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON) + "...";
  }
}
