package com.example.reports;

import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/**
 * The job: lines are read, joined by message and counted by minute. Each step has an id, by which a
 * savepoint finds its state again.
 */
final class Job {

  static final String NAME = "report stream";

  /** How much older than the newest one a report may be without a further count of its minute. */
  private static final Duration DISORDER = Duration.ofMinutes(1);

  private static final Duration IDLE = Duration.ofSeconds(10);

  private Job() {}

  static void build(DataStream<String> lines, Path output) {
    SingleOutputStreamOperator<Report> read =
        lines.process(new ReadLines()).uid("read").name("read lines");
    SingleOutputStreamOperator<MinuteCount> joined = join(read);
    DataStream<MinuteCount> counts = count(joined);

    Outputs outputs = new Outputs(output);
    outputs.write("counts", counts);
    outputs.write("retries", joined.getSideOutput(SideOutputs.RETRIES));
    outputs.write("unrecognized", firstOfEach(read.getSideOutput(SideOutputs.UNRECOGNIZED)));
    outputs.write(
        "kept", read.getSideOutput(SideOutputs.KEPT).union(joined.getSideOutput(SideOutputs.KEPT)));
  }

  private static SingleOutputStreamOperator<MinuteCount> join(DataStream<Report> reports) {
    WatermarkStrategy<Report> times =
        WatermarkStrategy.<Report>forBoundedOutOfOrderness(DISORDER)
            .withTimestampAssigner((report, ignored) -> report.at())
            .withIdleness(IDLE);
    return reports
        .assignTimestampsAndWatermarks(times)
        .uid("times")
        .keyBy(Report::message)
        .process(new JoinReports())
        .uid("join")
        .name("join reports");
  }

  /** In two steps, since most reports are of the same minute: parts of it, and then all of it. */
  private static DataStream<MinuteCount> count(DataStream<MinuteCount> joined) {
    return joined
        .keyBy(MinuteCount::minuteAndPart)
        .process(new CountMinutes())
        .uid("count-parts")
        .name("count parts of minutes")
        .keyBy(MinuteCount::minute)
        .process(new CountMinutes())
        .uid("count")
        .name("count minutes");
  }

  private static DataStream<Unrecognized> firstOfEach(DataStream<Unrecognized> keys) {
    return keys.keyBy(Unrecognized::id)
        .process(new FirstOfEach())
        .uid("first")
        .name("first of each");
  }
}
