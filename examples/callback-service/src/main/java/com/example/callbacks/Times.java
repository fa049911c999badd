package com.example.callbacks;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Times in pages, in UTC. */
@Component("times")
class Times {

  private static final DateTimeFormatter MINUTE = formatter("d MMM HH:mm");
  private static final DateTimeFormatter SECOND = formatter("d MMM uuuu HH:mm:ss");

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }

  public String minute(Instant time) {
    return MINUTE.format(time);
  }

  public String second(Instant time) {
    return SECOND.format(time);
  }
}
