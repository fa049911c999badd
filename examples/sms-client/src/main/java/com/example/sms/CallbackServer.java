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
 * <p>The vendor sends a report again until the answer is a 2xx, so a report is answered with one
 * only once the inbox has it. A body that is no report is kept, and answered with 400 and the
 * reason.
 */
final class CallbackServer implements AutoCloseable {

  static final String PATH = "/callbacks";

  /** A full report of a batch with thousands of recipients is well below it. */
  static final int MAX_BODY_BYTES = 1 << 20;

  private static final System.Logger LOG = System.getLogger(CallbackServer.class.getName());
  private static final int THREADS = 8;
  private static final int SECONDS_TO_FINISH = 1;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Inbox inbox;

  /**
   * Starts to listen on all of the machine's addresses.
   *
   * @param port 0 for any that is free
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

  /** Stops to listen; callbacks that have begun get a second to finish. */
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
      return new Answer(405, "A delivery report comes by POST.");
    }
    byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY_BYTES + 1);
    if (body.length > MAX_BODY_BYTES) {
      LOG.log(System.Logger.Level.ERROR, "A callback is larger than {0} bytes", MAX_BODY_BYTES);
      return new Answer(413, "At most " + MAX_BODY_BYTES + " bytes are taken.");
    }
    try {
      return receive(body);
    } catch (IOException | RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "A callback could not be taken", e);
      return new Answer(500, "The report could not be taken. Send it again.");
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
