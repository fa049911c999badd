package com.example.callbacks;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps bodies that are not delivery reports, each once. */
@Component
@Transactional
class MalformedStore {

  private final MalformedBodies bodies;
  private final Clock clock;

  MalformedStore(MalformedBodies bodies, Clock clock) {
    this.bodies = bodies;
    this.clock = clock;
  }

  void keep(byte[] body, String reason) {
    String digest = ReportReader.digest(body);
    Instant now = clock.instant();
    if (bodies.countAgain(digest, now) == 0) {
      bodies.save(new MalformedBody(digest, body, reason, now));
    }
  }
}
