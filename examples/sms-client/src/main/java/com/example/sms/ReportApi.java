package com.example.sms;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches delivery reports from the REST API. */
final class ReportApi {

  private static final int OK = 200;

  private final String batches;
  private final String token;
  private final Duration timeout;
  private final HttpClient http;

  /**
   * @param base the address of the API, such as {@code https://us.sms.api.example.com}
   * @param timeout how long a connection may take, and then a whole answer
   */
  ReportApi(URI base, String servicePlan, String token, Duration timeout) {
    this.batches =
        base.toString().replaceFirst("/+$", "") + "/xms/v1/" + encode(servicePlan) + "/batches/";
    this.token = token;
    this.timeout = timeout;
    this.http = HttpClient.newBuilder().connectTimeout(timeout).build();
  }

  /**
   * The report of a batch.
   *
   * @throws RefusedRequest if the API answers with anything but a report
   * @throws MalformedReport if the report cannot be read
   * @throws IOException if there is no answer, or none in time
   */
  BatchReport batch(String batchId, ReportQuery query) throws IOException, InterruptedException {
    String path = encode(batchId) + "/delivery_report?" + query.encoded();
    return ReportJson.read(get(path), BatchReport.class);
  }

  /**
   * The report of the message to one recipient, who is a phone number.
   *
   * @throws RefusedRequest if the API answers with anything but a report
   * @throws MalformedReport if the report cannot be read
   * @throws IOException if there is no answer, or none in time
   */
  RecipientReport recipient(String batchId, String recipient)
      throws IOException, InterruptedException {
    String path = encode(batchId) + "/delivery_report/" + encode(recipient);
    return ReportJson.read(get(path), RecipientReport.class);
  }

  /** Text for a path or a query, with {@code %20} for a space. */
  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private byte[] get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(batches + path))
            .header("Authorization", "Bearer " + token)
            .header("Accept", "application/json")
            .build();
    HttpResponse<byte[]> response = send(request);
    if (response.statusCode() != OK) {
      throw new RefusedRequest(request.uri(), response.statusCode(), response.body());
    }
    return response.body();
  }

  /** The timeout of a request ends with the headers. This one is for the whole answer. */
  private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> answer =
        http.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray());
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new HttpTimeoutException("No complete answer in " + timeout.toSeconds() + " s");
    } catch (ExecutionException e) {
      throw new IOException("No answer from " + request.uri() + ": " + e.getCause(), e.getCause());
    } finally {
      answer.cancel(true);
    }
  }
}
