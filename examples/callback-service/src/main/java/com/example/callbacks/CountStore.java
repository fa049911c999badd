package com.example.callbacks;

import dev.codebook.ReceivedCode;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Counts, in the transaction that stores a report, so that no page has to count reports. */
@Component
class CountStore {

  private final HourlyCounts hours;
  private final UnrecognizedKeys unrecognized;

  CountStore(HourlyCounts hours, UnrecognizedKeys unrecognized) {
    this.hours = hours;
    this.unrecognized = unrecognized;
  }

  void add(Counts counts, Instant now) {
    counts.hours().forEach(this::add);
    counts.unrecognized().forEach((code, messages) -> add(code, messages, now));
  }

  private void add(Hour hour, long messages) {
    if (hours.add(hour.number(), hour.code(), hour.status(), messages) == 0) {
      hours.save(new HourlyCount(hour, messages));
    }
  }

  private void add(ReceivedCode code, long messages, Instant now) {
    if (unrecognized.add(code.setName(), code.keyText(), messages, now) == 0) {
      unrecognized.save(new UnrecognizedKey(code.setName(), code.keyText(), messages, now));
    }
  }
}
