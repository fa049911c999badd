package com.example.callbacks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds with every database, asked over HTTP. */
abstract class CallbackContract {

  private static final String MORNING = "2026-11-24T08:00:00Z";
  private static final String NOON = "2026-11-24T12:00:00Z";

  private static final Pattern COUNT = Pattern.compile(">(\\d+) messages?</span>");
  private static final Pattern OLDER = Pattern.compile("rel=\"next\"\\s+href=\"([^\"]+)\"");

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  private final String batch = Bodies.newBatch();
  private Client client;

  @BeforeEach
  void connect() {
    client = new Client(port);
  }

  @Test
  void aReportIsStoredByItsKeys() throws Exception {
    assertThat(client.post(Bodies.recipient(batch, "+44123", 401, "Dispatched", NOON)).body())
        .isEqualTo("Stored.\n");
    assertThat(rows("select code, status from message where batch_id = ?"))
        .containsExactly("401 Dispatched");
    assertThat(page()).contains("401", "Dispatched", "+44123", "Wait");
  }

  @Test
  void aBodyOfAnyContentTypeIsRead() throws Exception {
    String body = Bodies.recipient(batch, "+44123", 0, "Delivered", NOON);
    assertThat(client.post(body, "application/x-www-form-urlencoded").statusCode()).isEqualTo(200);
    assertThat(rows("select code, status from message where batch_id = ?"))
        .containsExactly("0 Delivered");
  }

  @Test
  void aLineIsStoredForEachRecipientAndForTheRest() throws Exception {
    client.post(
        Bodies.batch(
            batch,
            """
            {"code": 0, "status": "Delivered", "count": 2, "recipients": ["441", "442"]},
            {"code": 402, "status": "Failed", "count": 3, "recipients": ["443"]},
            {"code": 405, "status": "Aborted", "count": 7}
            """));
    assertThat(
            rows(
                "select r.code, r.status, m.recipient, r.messages from report r"
                    + " join callback c on c.id = r.callback_id"
                    + " left join message m on m.id = r.message_id"
                    + " where c.batch_id = ? order by r.id"))
        .containsExactly(
            "0 Delivered 441 1",
            "0 Delivered 442 1",
            "402 Failed 443 1",
            "402 Failed null 2",
            "405 Aborted null 7");
  }

  @Test
  void aDuplicateIsAcceptedAndStoredOnce() throws Exception {
    String body = Bodies.recipient(batch, "+44123", 0, "Delivered", NOON);
    client.post(body);
    HttpResponse<String> again = client.post(body.replace("\n", " \n"));
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).isEqualTo("Stored before.\n");
    assertThat(rows("select type from callback where batch_id = ?")).hasSize(1);
  }

  @Test
  void duplicatesAtTheSameTimeAreStoredOnce() throws Exception {
    String body = Bodies.recipient(batch, "+44123", 0, "Delivered", NOON);
    List<String> answers = together(IntStream.range(0, 16).mapToObj(i -> body).toList());
    assertThat(answers).containsOnly("200 Stored.\n", "200 Stored before.\n");
    assertThat(answers).containsOnlyOnce("200 Stored.\n");
    assertThat(rows("select type from callback where batch_id = ?")).hasSize(1);
    assertThat(rows("select count(*) from message where batch_id = ?")).containsExactly("1");
  }

  @Test
  void reportsOfOneMessageAtTheSameTimeAreAllCounted() throws Exception {
    List<String> bodies =
        IntStream.range(10, 42)
            .mapToObj(
                minute ->
                    Bodies.recipient(
                        batch, "+44123", 998, "Failed", "2026-01-02T03:" + minute + ":00Z"))
            .toList();
    assertThat(together(bodies)).containsOnly("200 Stored.\n");
    assertThat(jdbc.sql("select messages from hourly_count where code = 998").query().singleValue())
        .isEqualTo(32L);
    assertThat(
            jdbc.sql("select messages from unrecognized_key where key_text = '998'")
                .query()
                .singleValue())
        .isEqualTo(32L);
    assertThat(rows("select reported_at from message where batch_id = ?"))
        .singleElement()
        .asString()
        .contains("41:00");
  }

  @Test
  void aFinalStatusIsNotReplacedByAnIntermediateOne() throws Exception {
    client.post(Bodies.recipient(batch, "+44123", 0, "Delivered", NOON));
    client.post(Bodies.recipient(batch, "+44123", 401, "Dispatched", MORNING));
    client.post(Bodies.recipient(batch, "+44123", 400, "Queued", "2026-11-24T23:00:00Z"));
    assertThat(rows("select code, status from message where batch_id = ?"))
        .containsExactly("0 Delivered");
    assertThat(history()).containsExactly("0 Delivered", "401 Dispatched", "400 Queued");
  }

  @Test
  void aLaterStatusReplacesAnEarlierOneInWhateverOrderTheyCome() throws Exception {
    client.post(Bodies.recipient(batch, "+44123", 401, "Dispatched", NOON));
    client.post(Bodies.recipient(batch, "+44123", 400, "Queued", MORNING));
    assertThat(rows("select code, status from message where batch_id = ?"))
        .containsExactly("401 Dispatched");
    client.post(Bodies.recipient(batch, "+44123", 27, "Failed", NOON));
    client.post(Bodies.recipient(batch, "+44123", 6, "Unknown", MORNING));
    assertThat(rows("select code, status from message where batch_id = ?"))
        .containsExactly("27 Failed");
    assertThat(history()).hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("com.example.callbacks.Bodies#malformed")
  void aMalformedBodyIsRefusedAndKept(String body) throws Exception {
    HttpResponse<String> answer = client.post(body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    client.post(body);
    assertThat(
            jdbc.sql("select times from malformed_body where body = ?")
                .param(body.getBytes(UTF_8))
                .query()
                .singleValue())
        .isEqualTo(2L);
  }

  @Test
  void ofAHugeBodyTheBeginningIsKept() throws Exception {
    HttpResponse<String> answer = client.post(" ".repeat(CallbackEndpoint.MOST_BYTES + 1));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(
            jdbc.sql("select body from malformed_body where length > 1000000")
                .query(byte[].class)
                .single())
        .hasSize(MalformedBody.MOST_BYTES);
  }

  @Test
  void unrecognizedCodesAreCounted() throws Exception {
    client.post(Bodies.batch(batch, "{\"code\": 417, \"status\": \"Aborted\", \"count\": 4}"));
    client.post(
        Bodies.batch(batch, "{\"code\": 417, \"status\": \"Undeliverable\", \"count\": 1}"));
    assertThat(
            jdbc.sql(
                    "select set_name || ' ' || key_text || ' ' || messages from unrecognized_key"
                        + " where key_text in ('417', 'Undeliverable') order by key_text")
                .query(String.class)
                .list())
        .containsExactly("DeliveryCode 417 5", "DeliveryStatus Undeliverable 1");
    assertThat(page()).contains("href=\"/?code=417\"", "href=\"/?status=Undeliverable\"");
  }

  @Test
  void thePageIsFilteredByCodeAndStatus() throws Exception {
    client.post(Bodies.recipient(batch, batch + "/1", 301, "Rejected", NOON));
    client.post(Bodies.recipient(batch, batch + "/2", 301, "Odd", NOON));
    client.post(Bodies.recipient(batch, batch + "/3", 203, "Odd", NOON));
    assertThat(page("/?code=301&status=")).contains(batch + "/1", batch + "/2");
    assertThat(page("/?code=301&status=")).doesNotContain(batch + "/3");
    assertThat(page("/?code=&status=Odd")).contains(batch + "/2", batch + "/3");
    assertThat(page("/?code=301&status=Odd")).contains(batch + "/2");
    assertThat(page("/?code=301&status=Odd")).doesNotContain(batch + "/1", batch + "/3");
    assertThat(client.get("/?code=one").statusCode()).isEqualTo(400);
  }

  @Test
  void olderReportsAreOnTheNextPage() throws Exception {
    String lines =
        IntStream.rangeClosed(1, 2 * ReportPage.ROWS + 1)
            .mapToObj(i -> "{\"code\": 256, \"status\": \"Paged\", \"count\": " + i + "}")
            .collect(Collectors.joining(","));
    client.post(Bodies.batch(batch, lines));
    List<Integer> seen = new ArrayList<>();
    String path = "/?status=Paged";
    while (path != null) {
      String page = page(path);
      COUNT.matcher(page).results().forEach(m -> seen.add(Integer.valueOf(m.group(1))));
      path =
          OLDER
              .matcher(page)
              .results()
              .map(m -> m.group(1).replace("&amp;", "&"))
              .findFirst()
              .orElse(null);
    }
    assertThat(seen).hasSize(2 * ReportPage.ROWS + 1).doesNotHaveDuplicates();
    assertThat(seen).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void theChartCountsTheMessagesThatTheFilterLetsThrough() throws Exception {
    String now = Instant.now().toString();
    client.post(Bodies.recipient(batch, "+1", 990, "Charted", now));
    client.post(Bodies.recipient(batch, "+2", 991, "Charted", now));
    client.post(Bodies.batch(batch, "{\"code\": 991, \"status\": \"Charted\", \"count\": 1500}"));
    for (int days : List.of(1, 7, 30)) {
      assertThat(page("/?status=Charted&days=" + days)).contains("Look at it: 1502 messages");
      assertThat(page("/?code=990&days=" + days)).contains("Look at it: 1 messages");
    }
  }

  @Test
  void theHistoryOfAMessageIsOnItsPage() throws Exception {
    client.post(Bodies.recipient(batch, "+44123", 0, "Delivered", NOON));
    client.post(Bodies.recipient(batch, "+44123", 401, "Dispatched", MORNING));
    String id = rows("select id from message where batch_id = ?").get(0);
    assertThat(page("/messages/" + id)).contains("Done", "No Error", "24 Nov 2026 08:00:00");
    assertThat(client.get("/messages/0").statusCode()).isEqualTo(404);
  }

  private List<String> history() {
    return rows(
        "select r.code, r.status from report r join callback c on c.id = r.callback_id"
            + " where c.batch_id = ? order by r.id");
  }

  private String page() throws Exception {
    return page("/");
  }

  private String page(String path) throws Exception {
    HttpResponse<String> page = client.get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    return page.body();
  }

  private List<String> rows(String sql) {
    return jdbc.sql(sql)
        .param(batch)
        .query(
            (row, number) -> {
              List<String> columns = new ArrayList<>();
              for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                columns.add(row.getString(i));
              }
              return String.join(" ", columns.stream().map(String::valueOf).toList());
            })
        .list();
  }

  private List<String> together(List<String> bodies) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(bodies.size());
    try {
      List<Callable<String>> calls = new ArrayList<>();
      for (String body : bodies) {
        calls.add(
            () -> {
              HttpResponse<String> answer = client.post(body);
              return answer.statusCode() + " " + answer.body();
            });
      }
      List<String> answers = new ArrayList<>();
      for (Future<String> call : threads.invokeAll(calls)) {
        answers.add(call.get());
      }
      return answers;
    } finally {
      threads.shutdown();
    }
  }
}
