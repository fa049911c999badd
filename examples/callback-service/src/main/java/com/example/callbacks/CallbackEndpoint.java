package com.example.callbacks;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The endpoint that the vendor calls with delivery reports.
 *
 * <p>The vendor sends a report again until the answer is a 2xx, so that is the answer only after
 * the report is stored. A body that is not a report is kept, and the answer is 400 with the reason.
 */
@RestController
class CallbackEndpoint {

  static final String PATH = "/callbacks";

  /** A full report of a batch with thousands of recipients is much smaller. */
  static final int MOST_BYTES = 1 << 20;

  private final Inbox inbox;

  CallbackEndpoint(Inbox inbox) {
    this.inbox = inbox;
  }

  @PostMapping(PATH)
  ResponseEntity<String> receive(InputStream stream) throws IOException {
    byte[] body = stream.readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      String reason = "The body is longer than " + MOST_BYTES + " bytes.";
      inbox.keepMalformed(body, reason);
      return answer(HttpStatus.CONTENT_TOO_LARGE, reason);
    }
    try {
      boolean isNew = inbox.receive(ReportReader.read(body));
      return answer(HttpStatus.OK, isNew ? "Stored." : "Stored before.");
    } catch (MalformedReport e) {
      inbox.keepMalformed(body, e.getMessage());
      return answer(HttpStatus.BAD_REQUEST, e.getMessage());
    }
  }

  private static ResponseEntity<String> answer(HttpStatus status, String text) {
    return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(text + "\n");
  }
}
