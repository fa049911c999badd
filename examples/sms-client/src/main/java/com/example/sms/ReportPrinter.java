package com.example.sms;

import java.io.IOException;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;

/** Prints reports as tables, with a decision about each line, and counts the decisions. */
final class ReportPrinter {

  private static final String UNRECOGNIZED = "unrecognized";

  private final PrintStream out;
  private final Decisions decisions = new Decisions(Actions::of);
  private final Map<Action, Long> messages = new EnumMap<>(Action.class);

  ReportPrinter(PrintStream out) {
    this.out = out;
  }

  /**
   * Prints one report and adds it to the summary.
   *
   * @throws IOException if it could not be printed, which a print stream itself does not throw
   */
  synchronized void print(DeliveryReport report) throws IOException {
    TextTable table = new TextTable(2);
    table.add("Count", "Code", "Title", "Status", "Type", "Decision", "Reason");
    for (StatusLine line : report.lines()) {
      Decision decision = decisions.decide(line.code(), line.status());
      messages.merge(decision.action(), (long) line.count(), Long::sum);
      table.add(
          line.count(),
          number(line.code()),
          line.code().recognized().map(DeliveryCode::title).orElse(UNRECOGNIZED),
          line.status().key(),
          line.status().recognized().map(status -> status.type().title()).orElse(UNRECOGNIZED),
          words(decision.action()),
          decision.reason());
    }
    out.println(Printable.line(heading(report)));
    out.println(table);
    if (out.checkError()) {
      throw new IOException("The report could not be printed.");
    }
  }

  /** Prints the number of messages for each decision, in all reports so far. */
  synchronized void printSummary() {
    TextTable table = new TextTable(1);
    table.add("Count", "Decision");
    messages.forEach((action, count) -> table.add(count, words(action)));
    out.println("Summary");
    out.print(table);
  }

  private static String heading(DeliveryReport report) {
    String reference = report.clientReference().map(text -> ", " + text).orElse("");
    if (report instanceof RecipientReport toOne) {
      return "Recipient " + toOne.recipient() + " of batch " + report.batchId() + reference;
    }
    return "Batch " + report.batchId() + reference;
  }

  private static String number(AnyDeliveryCode code) {
    return code.asRest().isPresent() ? "" + code.asRest().getAsInt() : "";
  }

  private static String words(Action action) {
    return action.name().replace('_', ' ');
  }
}
