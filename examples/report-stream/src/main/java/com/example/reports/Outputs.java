package com.example.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.apache.flink.api.common.serialization.SimpleStringEncoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;

/**
 * Writes streams as lines of JSON into directories. A file is there as soon as a checkpoint has
 * what it says, so no line of it is written twice.
 */
record Outputs(Path directory) {

  private static final ObjectWriter JSON = JsonMapper.builder().build().writer();

  <T> void write(String name, DataStream<T> values) {
    FileSink<String> sink =
        FileSink.forRowFormat(new Path(directory, name), new SimpleStringEncoder<String>("UTF-8"))
            .withBucketAssigner(new BasePathBucketAssigner<>())
            .withRollingPolicy(OnCheckpointRollingPolicy.build())
            .build();
    values
        .map(Outputs::line)
        .uid(name + "-json")
        .name(name + " as JSON")
        .sinkTo(sink)
        .uid(name)
        .name(name)
        .setParallelism(1);
  }

  private static String line(Object value) throws JsonProcessingException {
    return JSON.writeValueAsString(value);
  }
}
