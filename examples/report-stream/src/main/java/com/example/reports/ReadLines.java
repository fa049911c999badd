package com.example.reports;

import dev.codebook.ReceivedCode;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;

/** Reads lines, and puts those that are not reports and keys that are not in the catalog aside. */
final class ReadLines extends ProcessFunction<String, Report> {

  private static final long serialVersionUID = 1;

  @Override
  public void processElement(String line, Context context, Collector<Report> out) {
    try {
      Report report = ReportReader.read(line);
      putAside(report.code(), report, context);
      putAside(report.status(), report, context);
      out.collect(report);
    } catch (MalformedLine e) {
      context.output(SideOutputs.KEPT, new Kept(Kept.Reason.MALFORMED, e.getMessage(), line));
    }
  }

  private static void putAside(ReceivedCode code, Report report, Context context) {
    if (!code.isRecognized()) {
      context.output(
          SideOutputs.UNRECOGNIZED,
          new Unrecognized(code.setName(), code.keyText(), report.at(), report.line()));
    }
  }
}
