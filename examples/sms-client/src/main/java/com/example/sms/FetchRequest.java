package com.example.sms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A request for the report of a batch, or of the message to one of its recipients. */
record FetchRequest(String batchId, Optional<String> recipient, ReportQuery query) {

  /**
   * Reads {@code BATCH [RECIPIENT] [type=…] [status=…,…] [code=…,…]}.
   *
   * @throws UsageException if the words have another form
   */
  static FetchRequest parse(List<String> words) throws UsageException {
    List<String> names = new ArrayList<>();
    ReportQuery query = ReportQuery.SUMMARY;
    for (String word : words) {
      if (word.contains("=")) {
        query = with(query, word);
      } else {
        names.add(word);
      }
    }
    boolean hasQuery = names.size() < words.size();
    if (names.isEmpty() || names.size() > 2 || (names.size() == 2 && hasQuery)) {
      throw new UsageException("fetch takes a batch, and either a recipient or a query.");
    }
    return new FetchRequest(names.get(0), names.stream().skip(1).findFirst(), query);
  }

  DeliveryReport send(ReportApi api) throws IOException, InterruptedException {
    return recipient.isPresent()
        ? api.recipient(batchId, recipient.get())
        : api.batch(batchId, query);
  }

  private static ReportQuery with(ReportQuery query, String word) throws UsageException {
    String[] parts = word.split("=", 2);
    List<String> values = Arrays.asList(parts[1].split(","));
    return switch (parts[0]) {
      case "type" -> new ReportQuery(detail(parts[1]), query.statuses(), query.codes());
      case "status" ->
          new ReportQuery(
              query.detail(), values.stream().map(AnyDeliveryStatus::of).toList(), query.codes());
      case "code" -> new ReportQuery(query.detail(), query.statuses(), codes(values));
      default -> throw new UsageException("A query has type, status and code, not " + word + ".");
    };
  }

  private static ReportQuery.Detail detail(String type) throws UsageException {
    return switch (type) {
      case "summary" -> ReportQuery.Detail.SUMMARY;
      case "full" -> ReportQuery.Detail.FULL;
      default -> throw new UsageException("The type is summary or full, not " + type + ".");
    };
  }

  private static List<AnyDeliveryCode> codes(List<String> numbers) throws UsageException {
    try {
      return numbers.stream().map(Integer::valueOf).map(AnyDeliveryCode::ofRest).toList();
    } catch (NumberFormatException e) {
      throw new UsageException(
          "A code is a number, such as 402, not " + String.join(",", numbers) + ".");
    }
  }
}
