package com.example.reports;

import org.apache.flink.api.common.serialization.SimpleStringSchema;

/**
 * Reads the value of a record of Kafka as a line. A record without a value is an empty line, which
 * the job keeps: otherwise it would die of it after each restart.
 */
final class RecordText extends SimpleStringSchema {

  private static final long serialVersionUID = 1;

  @Override
  public String deserialize(byte[] value) {
    return value == null ? "" : super.deserialize(value);
  }
}
