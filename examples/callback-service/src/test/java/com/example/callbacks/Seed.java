package com.example.callbacks;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills an empty database with reports of the last 30 days, the same for the same number. */
record Seed(JdbcTemplate jdbc, long number) {

  private static final int CHUNK = 10_000;
  private static final int RECIPIENTS_OF_BATCH = 100;
  private static final Duration PERIOD = Duration.ofDays(30);

  /** A code and a status, with the number of times in a thousand that they come. */
  private record Share(int code, String status, int thousandths) {}

  private static final List<Share> SHARES =
      List.of(
          new Share(0, "Delivered", 872),
          new Share(401, "Dispatched", 31),
          new Share(27, "Failed", 34),
          new Share(1, "Failed", 21),
          new Share(404, "Aborted", 14),
          new Share(6, "Unknown", 9),
          new Share(402, "Aborted", 7),
          new Share(203, "Expired", 5),
          new Share(301, "Rejected", 4),
          new Share(417, "Aborted", 2),
          new Share(69, "Undeliverable", 1));

  void fill(int reports, Instant now) {
    Random random = new Random(number);
    for (int first = 0; first < reports; first += CHUNK) {
      insert(first, Math.min(first + CHUNK, reports), reports, now, random);
    }
    count();
    for (String table : List.of("callback", "message", "report")) {
      jdbc.execute("alter sequence " + table + "_seq restart with " + (reports + 100));
    }
    jdbc.execute("analyze");
  }

  private void insert(int first, int end, int reports, Instant now, Random random) {
    List<Object[]> callbacks = new ArrayList<>();
    List<Object[]> messages = new ArrayList<>();
    List<Object[]> rows = new ArrayList<>();
    for (int i = first; i < end; i++) {
      Timestamp at = Timestamp.from(time(i, reports, now, random));
      Share share = share(random.nextInt(1000));
      String batch = "01JD%022d".formatted(i / RECIPIENTS_OF_BATCH);
      String recipient = "+4670%08d".formatted(i);
      int id = i + 1;
      callbacks.add(new Object[] {id, "%064x".formatted(i), batch, at});
      messages.add(new Object[] {id, batch, recipient, share.code(), share.status(), at});
      rows.add(new Object[] {id, id, id, share.code(), share.status(), at});
    }
    jdbc.batchUpdate(
        "insert into callback values (?, ?, 'recipient_delivery_report_sms', ?, null, ?)",
        callbacks);
    jdbc.batchUpdate("insert into message values (?, ?, ?, ?, ?, ?)", messages);
    jdbc.batchUpdate("insert into report values (?, ?, ?, ?, ?, 1, ?)", rows);
  }

  /** Adds up what the service would have counted with each report. */
  private void count() {
    jdbc.execute(
        "insert into hourly_count"
            + " select row_number() over (), at_hour, code, status, n from"
            + " (select at_hour, code, status, count(*) as n from"
            + " (select cast(floor(extract(epoch from reported_at) / 3600) as integer) as at_hour,"
            + " code, status from report) as rows_of_hours"
            + " group by at_hour, code, status) as hours");
    jdbc.execute(
        "insert into unrecognized_key select 1, 'DeliveryCode', '417', count(*),"
            + " min(reported_at), max(reported_at) from report where code = 417");
    jdbc.execute(
        "insert into unrecognized_key select 2, 'DeliveryStatus', 'Undeliverable', count(*),"
            + " min(reported_at), max(reported_at) from report where status = 'Undeliverable'");
    jdbc.execute("alter sequence hourly_count_seq restart with 1000000");
    jdbc.execute("alter sequence unrecognized_key_seq restart with 1000");
  }

  /** More by day than by night. */
  private static Instant time(int i, int reports, Instant now, Random random) {
    long day = Duration.ofDays(1).toSeconds();
    long back = PERIOD.toSeconds() * (reports - i) / reports;
    double noon = 0.5 + (random.nextGaussian() * 0.13);
    Instant at = now.minusSeconds(back);
    Instant midnight = Instant.ofEpochSecond(at.getEpochSecond() / day * day);
    Instant moved = midnight.plusSeconds(Math.floorMod((long) (noon * day), day));
    return moved.isAfter(now) ? at : moved;
  }

  private static Share share(int thousandth) {
    int rest = thousandth;
    for (Share share : SHARES) {
      rest -= share.thousandths();
      if (rest < 0) {
        return share;
      }
    }
    throw new IllegalStateException("The shares are a thousand");
  }
}
