package com.example.callbacks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of reports. */
@Controller
class ReportPage {

  static final int ROWS = 50;

  private final ReportSearch reports;
  private final CountSearch counts;
  private final UnrecognizedKeys unrecognized;
  private final Clock clock;

  ReportPage(ReportSearch reports, CountSearch counts, UnrecognizedKeys unrecognized, Clock clock) {
    this.reports = reports;
    this.counts = counts;
    this.unrecognized = unrecognized;
    this.clock = clock;
  }

  /**
   * Shows the reports that a filter lets through.
   *
   * @param days how far back the chart looks
   * @param before the id of the last report of the page before
   */
  @GetMapping("/")
  String show(
      @RequestParam(required = false) AnyDeliveryCode code,
      @RequestParam(required = false) AnyDeliveryStatus status,
      @RequestParam(defaultValue = "7") int days,
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
      Model model) {
    Filter filter = Filter.of(code, status);
    addChart(filter, Window.of(days), model);
    addRows(filter, before, model);
    addUnrecognized(model);
    model.addAttribute("filter", filter);
    model.addAttribute("codeKey", filter.code().map(AnyDeliveryCode::keyText).orElse(null));
    model.addAttribute("statusKey", filter.status().map(AnyDeliveryStatus::keyText).orElse(null));
    model.addAttribute("codes", DeliveryCode.values());
    model.addAttribute("statuses", DeliveryStatus.values());
    return "reports";
  }

  private void addChart(Filter filter, Window window, Model model) {
    Instant now = clock.instant();
    model.addAttribute("chart", Chart.of(window, now, counts.counts(filter, window, now)));
    model.addAttribute("windows", Window.values());
  }

  private void addRows(Filter filter, long before, Model model) {
    List<ReportRow> rows =
        reports.page(filter, before, ROWS + 1).stream().map(ReportRow::of).toList();
    model.addAttribute("isFirst", before == Long.MAX_VALUE);
    model.addAttribute("rows", rows.subList(0, Math.min(ROWS, rows.size())));
    model.addAttribute(
        "older", rows.size() > ROWS ? Optional.of(rows.get(ROWS - 1).id()) : Optional.empty());
  }

  private void addUnrecognized(Model model) {
    model.addAttribute(
        "unrecognized",
        unrecognized.findTop100ByOrderByFirstSeenDescIdDesc().stream()
            .map(UnrecognizedRow::of)
            .toList());
  }
}
