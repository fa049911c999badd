package com.example.sms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The endpoint that the vendor calls with delivery reports.
 *
 * <p>The vendor sends a report again until the answer is a 2xx, so the server sends that answer
 * only after the inbox has taken the report. A body that is not a report is kept, and the answer is
 * 400 with the reason.
 */
final class CallbackServer implements AutoCloseable {

  static final String PATH = "/callbacks";

  /** A full report of a batch with thousands of recipients is much smaller. */
  static final int MAX_BODY_BYTES = 1 << 20;

  private static final System.Logger LOG = System.getLogger(CallbackServer.class.getName());
  private static final int THREADS = 8;
  private static final int SECONDS_TO_FINISH = 1;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Inbox inbox;

  /**
   * Starts a server that listens on all of the machine's addresses.
   *
   * @param port 0 for any free port
   */
  static CallbackServer start(int port, Inbox inbox) throws IOException {
    CallbackServer callbacks = new CallbackServer(port, inbox);
    callbacks.server.createContext(PATH, callbacks::handle);
    callbacks.server.setExecutor(callbacks.threads);
    callbacks.server.start();
    return callbacks;
  }

  private CallbackServer(int port, Inbox inbox) throws IOException {
    this.server = HttpServer.create(new InetSocketAddress(port), 0);
    this.inbox = inbox;
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** Stops the server. Callbacks that have begun get a second to finish. */
  @Override
  public void close() {
    server.stop(SECONDS_TO_FINISH);
    threads.shutdown();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange);
      byte[] text = answer.text().getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
      boolean empty = text.length == 0 || exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(answer.status(), empty ? -1 : text.length);
      if (!empty) {
        exchange.getResponseBody().write(text);
      }
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("POST")) {
      exchange.getResponseHeaders().set("Allow", "POST");
      return new Answer(405, "Send a delivery report by POST.");
    }
    byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY_BYTES + 1);
    if (body.length > MAX_BODY_BYTES) {
      LOG.log(System.Logger.Level.ERROR, "A callback is larger than {0} bytes", MAX_BODY_BYTES);
      return new Answer(413, "The limit is " + MAX_BODY_BYTES + " bytes.");
    }
    try {
      return receive(body);
    } catch (IOException | RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "A callback failed", e);
      return new Answer(500, "The report was not received. Send it again.");
    }
  }

  private Answer receive(byte[] body) throws IOException {
    DeliveryReport report;
    try {
      report = ReportJson.read(body);
    } catch (MalformedReport e) {
      inbox.keepMalformed(body, e);
      return new Answer(400, e.getMessage());
    }
    inbox.receive(report);
    return new Answer(204, "");
  }

  private record Answer(int status, String text) {}
}
