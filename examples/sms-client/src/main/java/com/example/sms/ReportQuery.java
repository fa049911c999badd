package com.example.sms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The lines of a batch report to ask for.
 *
 * @param statuses only these; all if the list is empty
 * @param codes only these; all if the list is empty
 */
record ReportQuery(Detail detail, List<AnyDeliveryStatus> statuses, List<AnyDeliveryCode> codes) {

  enum Detail {
    /** Counts only. */
    SUMMARY,
    /** Counts and phone numbers. */
    FULL
  }

  /** Everything, counts only. */
  static final ReportQuery SUMMARY = new ReportQuery(Detail.SUMMARY, List.of(), List.of());

  ReportQuery {
    statuses = List.copyOf(statuses);
    codes = List.copyOf(codes);
  }

  /** The query part of the URL, such as {@code type=full&status=Failed,Aborted&code=402}. */
  String encoded() {
    List<String> parameters = new ArrayList<>();
    parameters.add("type=" + detail.name().toLowerCase(Locale.ROOT));
    if (!statuses.isEmpty()) {
      parameters.add("status=" + list(statuses, AnyDeliveryStatus::key));
    }
    if (!codes.isEmpty()) {
      parameters.add("code=" + list(codes, code -> code.asRest().orElseThrow() + ""));
    }
    return String.join("&", parameters);
  }

  private static <T> String list(List<T> values, Function<T, String> text) {
    return values.stream().map(text).map(ReportApi::encode).collect(Collectors.joining(","));
  }
}
