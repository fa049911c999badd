package com.example.callbacks;

import java.time.ZoneOffset;
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

  private final ReportSearch search;
  private final UnrecognizedKeys unrecognized;

  ReportPage(ReportSearch search, UnrecognizedKeys unrecognized) {
    this.search = search;
    this.unrecognized = unrecognized;
  }

  @GetMapping("/")
  String show(
      @RequestParam(required = false) AnyDeliveryCode code,
      @RequestParam(required = false) AnyDeliveryStatus status,
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
      Model model) {
    Filter filter = Filter.of(code, status);
    List<ReportRow> rows =
        search.page(filter, before, ROWS + 1).stream().map(ReportRow::of).toList();
    model.addAttribute("utc", ZoneOffset.UTC);
    model.addAttribute("filter", filter);
    model.addAttribute("codeKey", filter.code().map(AnyDeliveryCode::keyText).orElse(null));
    model.addAttribute("statusKey", filter.status().map(AnyDeliveryStatus::keyText).orElse(null));
    model.addAttribute("isFirst", before == Long.MAX_VALUE);
    model.addAttribute("rows", rows.subList(0, Math.min(ROWS, rows.size())));
    model.addAttribute("older", older(rows));
    model.addAttribute("codes", DeliveryCode.values());
    model.addAttribute("statuses", DeliveryStatus.values());
    model.addAttribute(
        "unrecognized",
        unrecognized.findTop100ByOrderByFirstSeenDescIdDesc().stream()
            .map(UnrecognizedRow::of)
            .toList());
    return "reports";
  }

  private static Optional<Long> older(List<ReportRow> rows) {
    return rows.size() > ROWS ? Optional.of(rows.get(ROWS - 1).id()) : Optional.empty();
  }
}
