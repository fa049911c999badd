package com.example.sms;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CallbackServerTest {

  private static final String REPORT =
      """
      {"type": "delivery_report_sms", "batch_id": "B", "total_message_count": 1,
       "statuses": [{"code": 499, "status": "Bounced", "count": 1}]}""";

  /** The tests cause errors, whose log would look like failures of the tests. */
  private static final Logger LOG = Logger.getLogger(CallbackServer.class.getName());

  private final HttpClient http = HttpClient.newHttpClient();
  private final RecordingInbox inbox = new RecordingInbox();
  private CallbackServer server;

  @BeforeAll
  void start() throws IOException {
    LOG.setLevel(Level.OFF);
    server = CallbackServer.start(0, inbox);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @BeforeEach
  void empty() {
    inbox.reports.clear();
    inbox.malformed.clear();
    inbox.failure = null;
  }

  @Test
  void receivesAReport() throws Exception {
    HttpResponse<String> response = send("POST", BodyPublishers.ofString(REPORT));
    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(inbox.reports).containsExactly(ReportJson.read(REPORT.getBytes(UTF_8)));
  }

  @Test
  void keepsABodyThatIsNotAReportAndAnswersWithTheReason() throws Exception {
    String body = REPORT.replace("499", "\"499\"");
    HttpResponse<String> response = send("POST", BodyPublishers.ofString(body));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body())
        .isEqualTo("statuses[0].code: expected a 32-bit integer, found \"499\"");
    assertThat(inbox.malformed).containsExactly(body);
    assertThat(inbox.reports).isEmpty();
  }

  @Test
  void answers500IfAReportCannotBeReceived() throws Exception {
    inbox.failure = new IllegalStateException("the database is down");
    HttpResponse<String> response = send("POST", BodyPublishers.ofString(REPORT));
    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.body()).doesNotContain("database");

    inbox.failure = null;
    assertThat(send("POST", BodyPublishers.ofString(REPORT)).statusCode()).isEqualTo(204);
    assertThat(inbox.reports).hasSize(1);
  }

  @Test
  void answers500IfAMalformedBodyCannotBeKept() throws Exception {
    inbox.failure = new IllegalStateException("the disk is full");
    assertThat(send("POST", BodyPublishers.ofString("{")).statusCode()).isEqualTo(500);
  }

  @Test
  void refusesOtherMethodsThanPost() throws Exception {
    for (String method : List.of("GET", "HEAD", "PUT", "DELETE")) {
      HttpResponse<String> response = send(method, BodyPublishers.noBody());
      assertThat(response.statusCode()).as(method).isEqualTo(405);
      assertThat(response.headers().firstValue("Allow")).as(method).hasValue("POST");
    }
    assertThat(inbox.reports).isEmpty();
  }

  @Test
  void refusesALargeBody() throws Exception {
    String padding = " ".repeat(CallbackServer.MAX_BODY_BYTES - REPORT.length());
    assertThat(send("POST", BodyPublishers.ofString(REPORT + padding)).statusCode()).isEqualTo(204);
    assertThat(send("POST", BodyPublishers.ofString(REPORT + padding + " ")).statusCode())
        .isEqualTo(413);
    assertThat(inbox.reports).hasSize(1);
  }

  private HttpResponse<String> send(String method, BodyPublisher body) throws Exception {
    URI uri = URI.create("http://localhost:" + server.port() + CallbackServer.PATH);
    HttpRequest request = HttpRequest.newBuilder(uri).method(method, body).build();
    return http.send(request, BodyHandlers.ofString());
  }

  private static final class RecordingInbox implements Inbox {
    private final List<DeliveryReport> reports = new ArrayList<>();
    private final List<String> malformed = new ArrayList<>();
    private RuntimeException failure;

    @Override
    public void receive(DeliveryReport report) {
      failIfAsked();
      reports.add(report);
    }

    @Override
    public void keepMalformed(byte[] body, MalformedReport reason) {
      failIfAsked();
      malformed.add(new String(body, UTF_8));
    }

    private void failIfAsked() {
      if (failure != null) {
        throw failure;
      }
    }
  }
}
