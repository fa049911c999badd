package com.example.callbacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills a database and measures the pages. {@code -Dcallbacks.rows=1000000} is the number of
 * reports; without it there are a few, only to see that this works.
 */
abstract class PageTimes {

  private static final int ROWS = Integer.getInteger("callbacks.rows", 2000);
  private static final int WARM_UP = 20;
  private static final int ROUNDS = 41;
  private static final double MOST_MILLISECONDS = 2000;

  @LocalServerPort private int port;
  @Autowired private JdbcTemplate jdbc;

  @Test
  void noPageIsSlow() throws Exception {
    new Seed(jdbc, 1).fill(ROWS, Instant.now());
    System.out.printf("%,d reports, %s%n", ROWS, getClass().getSimpleName());
    for (String path : pages().values()) {
      times(path, WARM_UP);
    }
    for (Map.Entry<String, String> page : pages().entrySet()) {
      double[] times = times(page.getValue(), ROUNDS);
      print(page.getKey(), times);
      assertThat(median(times)).as(page.getKey()).isLessThan(MOST_MILLISECONDS);
    }
    print("a callback about one message", callbacks(1, ROUNDS));
    print("a callback about 1,000 messages", callbacks(1000, 5));
  }

  private static void print(String what, double[] times) {
    System.out.printf("| %s | %.0f |%n", what, median(times));
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("the first page", "/");
    pages.put("the page in the middle", "/?before=" + ROWS / 2);
    pages.put("the last page", "/?before=40");
    pages.put("a code that most have", "/?code=0");
    pages.put("a code that few have, from the middle", "/?code=301&before=" + ROWS / 2);
    pages.put("a status that few have", "/?status=Rejected");
    pages.put("a code and a status", "/?code=404&status=Aborted&before=" + ROWS / 2);
    pages.put("a code and a status that do not come together", "/?code=0&status=Failed");
    pages.put("a code that none has", "/?code=410");
    pages.put("the chart of 30 days", "/?days=30");
    pages.put("a message", "/messages/" + ROWS / 2);
    return pages;
  }

  private double[] times(String path, int rounds) throws Exception {
    Client client = new Client(port);
    double[] times = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      HttpResponse<String> page = client.get(path);
      assertThat(page.statusCode()).isEqualTo(200);
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times;
  }

  private double[] callbacks(int recipients, int rounds) throws Exception {
    Client client = new Client(port);
    double[] times = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      String numbers =
          IntStream.range(0, recipients)
              .mapToObj(n -> "\"" + n + "\"")
              .collect(Collectors.joining(","));
      String line = "{\"code\": 0, \"status\": \"Delivered\", \"count\": 1, \"recipients\": [%s]}";
      String body = Bodies.batch("new-" + recipients + "-" + i, line.formatted(numbers));
      long start = System.nanoTime();
      assertThat(client.post(body).statusCode()).isEqualTo(200);
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(times);
    return times;
  }

  private static double median(double[] sorted) {
    return sorted[sorted.length / 2];
  }
}
