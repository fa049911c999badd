package com.example.reports;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Joins the reports of a message. What is counted goes on; what is not is kept aside. A retry is
 * emitted when it is due.
 */
final class JoinReports extends KeyedProcessFunction<String, Report, MinuteCount> {

  private static final long serialVersionUID = 1;

  /** How long a message is remembered after its newest state. No retry is due later. */
  static final Duration MEMORY = Duration.ofHours(24);

  private transient ValueState<Message> known;

  @Override
  public void open(OpenContext context) {
    known = getRuntimeContext().getState(new ValueStateDescriptor<>("message", Message.class));
  }

  @Override
  public void processElement(Report report, Context context, Collector<MinuteCount> out)
      throws IOException {
    Message before = known.value() == null ? Message.NEW : known.value();
    Optional<Kept> unfit = unfit(before, report);
    if (unfit.isPresent()) {
      context.output(SideOutputs.KEPT, unfit.get());
      return;
    }
    Message after = before.with(report);
    known.update(after);
    context.timerService().registerEventTimeTimer(report.at() + MEMORY.toMillis());
    if (after.retryDue() != Message.NEVER) {
      context.timerService().registerEventTimeTimer(after.retryDue());
    }
    out.collect(MinuteCount.of(report, report.isFinal() ? after.waited() : 0));
  }

  /** Why a report is not counted, in view of what is known of its message. */
  private static Optional<Kept> unfit(Message message, Report report) {
    if (message.has(Message.State.of(report))) {
      return Optional.of(new Kept(Kept.Reason.DUPLICATE, "", report.line()));
    }
    Optional<String> contradiction = Contradiction.in(report.code(), report.status());
    if (contradiction.isPresent() || message.last() == null) {
      return contradiction.map(why -> new Kept(Kept.Reason.CONTRADICTORY, why, report.line()));
    }
    String why =
        "The final report was " + message.last().status() + ", with " + message.last().code();
    return Optional.of(
        new Kept(
            report.isFinal() ? Kept.Reason.CONTRADICTORY : Kept.Reason.LATE,
            why + ".",
            report.line()));
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<MinuteCount> out)
      throws IOException {
    Message message = known.value();
    if (message == null) {
      return;
    }
    if (time == message.retryDue()) {
      context.output(
          SideOutputs.RETRIES, new Retry(context.getCurrentKey(), message.last().code(), time));
    }
    Message.State newest = message.last() == null ? message.intermediate() : message.last();
    if (time == newest.at() + MEMORY.toMillis()) {
      forget(message, context);
    }
  }

  private void forget(Message message, OnTimerContext context) {
    if (message.last() == null) {
      context.output(
          SideOutputs.KEPT, new Kept(Kept.Reason.WITHOUT_FINAL_REPORT, "", message.line()));
    }
    known.clear();
  }
}
