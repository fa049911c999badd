package com.example.sms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client of the REST API, with a server that answers like the vendor's. */
class ReportApiTest {

  private static final String BATCH =
      """
      {"type": "delivery_report_sms", "batch_id": "B", "total_message_count": 1,
       "statuses": [{"code": 402, "status": "Failed", "count": 1}]}""";

  private static final String RECIPIENT =
      """
      {"type": "recipient_delivery_report_sms", "batch_id": "B", "recipient": "+44", "code": 401,
       "status": "Dispatched"}""";

  private final List<String> requests = new ArrayList<>();
  private HttpServer server;
  private int status = 200;
  private String body = BATCH;
  private int announced;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void fetchesASummary() throws Exception {
    assertThat(api(Duration.ofSeconds(10)).batch("B", ReportQuery.SUMMARY))
        .isEqualTo(ReportJson.read(BATCH.getBytes(UTF_8)));
    assertThat(requests)
        .containsExactly(
            "GET /api/xms/v1/plan%201/batches/B/delivery_report?type=summary Bearer t");
  }

  @Test
  void asksForStatusesAndCodes() throws Exception {
    ReportQuery query =
        new ReportQuery(
            ReportQuery.Detail.FULL,
            List.of(DeliveryStatus.FAILED, AnyDeliveryStatus.of("Sent & lost")),
            List.of(DeliveryCode.MESSAGE_UNROUTABLE, AnyDeliveryCode.ofRest(499)));
    api(Duration.ofSeconds(10)).batch("B/../C", query);
    assertThat(requests)
        .containsExactly(
            "GET /api/xms/v1/plan%201/batches/B%2F..%2FC/delivery_report"
                + "?type=full&status=Failed,Sent%20%26%20lost&code=402,499 Bearer t");
  }

  @Test
  void fetchesARecipient() throws Exception {
    body = RECIPIENT;
    assertThat(api(Duration.ofSeconds(10)).recipient("B", "+44").status())
        .isEqualTo(DeliveryStatus.DISPATCHED);
    assertThat(requests)
        .containsExactly("GET /api/xms/v1/plan%201/batches/B/delivery_report/%2B44 Bearer t");
  }

  @Test
  void passesOnTheReasonOfARefusal() {
    status = 403;
    body = "{\"code\": \"forbidden\", \"text\": \"No such batch\"}\n";
    assertThatThrownBy(() -> api(Duration.ofSeconds(10)).batch("B", ReportQuery.SUMMARY))
        .isInstanceOf(RefusedRequest.class)
        .hasMessageStartingWith("HTTP 403 from http://")
        .hasMessageEndingWith(": {\"code\": \"forbidden\", \"text\": \"No such batch\"}")
        .hasMessageNotContaining("Bearer");
  }

  @Test
  void refusesAnotherStatusThan200() {
    status = 202;
    body = "";
    assertThatThrownBy(() -> api(Duration.ofSeconds(10)).batch("B", ReportQuery.SUMMARY))
        .isInstanceOf(RefusedRequest.class)
        .hasMessageEndingWith(": no reason given");
  }

  @Test
  void throwsForAMalformedReport() {
    body = RECIPIENT;
    assertThatThrownBy(() -> api(Duration.ofSeconds(10)).batch("B", ReportQuery.SUMMARY))
        .isInstanceOf(MalformedReport.class);
  }

  @Test
  void givesUpOnAnAnswerThatDoesNotEnd() {
    announced = 1_000_000;
    assertThatThrownBy(() -> api(Duration.ofMillis(500)).batch("B", ReportQuery.SUMMARY))
        .isInstanceOf(HttpTimeoutException.class);
  }

  @Test
  void throwsIfThereIsNoAnswer() {
    ReportApi api = api(Duration.ofSeconds(10));
    server.stop(0);
    assertThatThrownBy(() -> api.batch("B", ReportQuery.SUMMARY))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("No answer from http://");
  }

  private ReportApi api(Duration timeout) {
    URI base = URI.create("http://localhost:" + server.getAddress().getPort() + "/api/");
    return new ReportApi(base, "plan 1", "t", timeout);
  }

  /** Answers. If a test asks for it, announces more than it sends and leaves the exchange open. */
  private void answer(HttpExchange exchange) throws IOException {
    String token = exchange.getRequestHeaders().getFirst("Authorization");
    requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + token);
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, Math.max(announced, bytes.length));
    exchange.getResponseBody().write(bytes);
    exchange.getResponseBody().flush();
    if (announced == 0) {
      exchange.close();
    }
  }
}
