package com.example.reports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Reports of two hours, the same for the same seed and count. A line depends on its number alone,
 * so that any part of them can be made anywhere.
 *
 * <p>Of two lines, one is about a message that was handed over, and one about the end of a message
 * a minute before. A few lines in a thousand are what no vendor should send.
 */
record GeneratedReports(long seed, long count) implements Serializable {

  private static final long START = Instant.parse("2026-11-24T08:00:00Z").toEpochMilli();
  private static final long SPAN = 2 * 3_600_000L;
  private static final int JITTER = 20_000;
  private static final int NEARBY = 20;

  /** How many messages are on their way at a time. */
  private long onTheirWay() {
    return Math.max(1, count / 2 / 120);
  }

  String line(long number) {
    int chance = random(number, 0, 10_000);
    if (chance < 10) {
      return malformed(number, chance % 4);
    }
    if (chance < 30 && number >= 2 * NEARBY) {
      return usual(number - 2 - 2L * random(number, 1, NEARBY - 1));
    }
    if (chance < 60) {
      return contradictory(number, chance % 2 == 0);
    }
    if (chance < 80) {
      return late(number);
    }
    return usual(number);
  }

  private String usual(long number) {
    long message = number / 2;
    if (number % 2 == 0) {
      Outcome first = Outcome.intermediate(random(message, 2, 1000));
      return json(message, first.code(), first.status(), time(number));
    }
    long ended = message - onTheirWay();
    Outcome last = Outcome.last(random(ended, 3, 1000));
    return json(ended, last.code(), last.status(), time(number));
  }

  /** Another end of a message that has ended, or a code and a status that exclude each other. */
  private String contradictory(long number, boolean second) {
    long message = number / 2 - onTheirWay() - NEARBY;
    boolean arrived = Outcome.last(random(message, 3, 1000)).code() == 0;
    if (second) {
      return arrived
          ? json(message, 27, "Failed", time(number))
          : json(message, 0, "Delivered", time(number));
    }
    return json(number / 2, 402, "Delivered", time(number));
  }

  /** A message that has ended is handed over. */
  private String late(long number) {
    return json(number / 2 - onTheirWay() - NEARBY, 401, "Dispatched", time(number) - SPAN);
  }

  private String malformed(long number, int way) {
    String usual = usual(number);
    return switch (way) {
      case 0 -> usual.substring(0, usual.length() / 2);
      case 1 -> usual.replaceFirst("\"code\":\\d+", "\"code\":\"none\"");
      case 2 -> usual.replaceFirst("\"status\":\"\\w+\",", "");
      default -> usual.replaceFirst("\"at\":\"2026-", "\"at\":\"MMXXVI-");
    };
  }

  private long time(long number) {
    return START + (long) ((double) number / count * SPAN) - random(number, 4, JITTER);
  }

  private static String json(long message, int code, String status, long at) {
    return "{\"type\":\"recipient_delivery_report_sms\",\"batch_id\":\"01JD"
        + Long.toString(1_000_000_000L + Math.floorDiv(message, 100))
        + "\",\"recipient\":\"+4670"
        + (10_000_000 + Math.floorMod(message, 100))
        + "\",\"code\":"
        + code
        + ",\"status\":\""
        + status
        + "\",\"at\":\""
        + Instant.ofEpochMilli(at)
        + "\",\"operator\":\"24001\",\"number_of_message_parts\":1}";
  }

  /** A number below a bound that depends on the seed, a number and what it is for. */
  private int random(long number, int purpose, int bound) {
    long mixed = (number * 8 + purpose) * 0x9E3779B97F4A7C15L + seed * 0xD1B54A32D192ED03L;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), bound);
  }

  void writeTo(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (long i = 0; i < count; i++) {
        out.append(line(i)).append('\n');
      }
    }
  }
}
