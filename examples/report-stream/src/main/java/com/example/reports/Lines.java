package com.example.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.consumer.OffsetResetStrategy;

/** Where the lines come from. */
final class Lines {

  /** How often to look for new files. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  private Lines() {}

  static DataStream<String> of(Options options, StreamExecutionEnvironment environment)
      throws IOException {
    return environment
        .fromSource(source(options), WatermarkStrategy.noWatermarks(), "lines")
        .uid("lines");
  }

  private static Source<String, ?, ?> source(Options options) throws IOException {
    if (options.has("--kafka")) {
      return topic(options.get("--kafka"));
    }
    if (options.has("--generated")) {
      GeneratedReports reports = options.generated();
      return new DataGeneratorSource<>(reports::line, reports.count(), Types.STRING);
    }
    return options.has("--input")
        ? files(options.get("--input"), options.has("--follow"))
        : files(written(options), false);
  }

  private static Source<String, ?, ?> files(String path, boolean follow) {
    FileSource.FileSourceBuilder<String> files =
        FileSource.forRecordStreamFormat(new TextLineInputFormat(), new Path(path));
    return (follow ? files.monitorContinuously(LOOK) : files).build();
  }

  /** Generated reports in a file. */
  private static String written(Options options) throws IOException {
    GeneratedReports reports = options.generated();
    String name = "reports-" + reports.seed() + "-" + reports.count() + ".jsonl";
    java.nio.file.Path file = java.nio.file.Path.of(options.output(), name);
    if (Files.notExists(file)) {
      reports.writeTo(file);
    }
    return file.toString();
  }

  // The connector has no method yet that takes Kafka's newer type.
  @SuppressWarnings("deprecation")
  private static Source<String, ?, ?> topic(String serversAndTopic) {
    int slash = serversAndTopic.lastIndexOf('/');
    if (slash <= 0 || slash == serversAndTopic.length() - 1) {
      throw new IllegalArgumentException(
          "'"
              + serversAndTopic
              + "' is not a value of '--kafka'. Write servers, '/' and a topic:"
              + " localhost:9092/reports.");
    }
    return KafkaSource.<String>builder()
        .setBootstrapServers(serversAndTopic.substring(0, slash))
        .setTopics(serversAndTopic.substring(slash + 1))
        .setGroupId("report-stream")
        .setStartingOffsets(OffsetsInitializer.committedOffsets(OffsetResetStrategy.EARLIEST))
        .setValueOnlyDeserializer(new RecordText())
        .build();
  }
}
