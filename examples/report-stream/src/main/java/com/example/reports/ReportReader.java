package com.example.reports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** Reads lines of JSON. */
final class ReportReader {

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(Line.class);

  private ReportReader() {}

  /** What the job needs of a line; codes are read as they are. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Line(
      @JsonProperty("batch_id") String batchId,
      String recipient,
      AnyDeliveryCode code,
      AnyDeliveryStatus status,
      String at) {}

  static Report read(String text) throws MalformedLine {
    Line line = parse(text);
    return new Report(
        present("batch_id", line.batchId()) + "/" + present("recipient", line.recipient()),
        present("code", line.code()),
        present("status", line.status()),
        time(present("at", line.at())),
        text);
  }

  private static Line parse(String text) throws MalformedLine {
    try {
      Line line = JSON.readValue(text);
      if (line == null) {
        throw new MalformedLine("It is not one JSON object.");
      }
      return line;
    } catch (JsonProcessingException e) {
      throw new MalformedLine(reason(e));
    }
  }

  private static String reason(JsonProcessingException e) {
    if (!(e instanceof MismatchedInputException mismatch)) {
      return e.getOriginalMessage().split("\n| \\(", 2)[0] + ".";
    }
    return mismatch.getPath().isEmpty()
        ? "It is not one JSON object."
        : "'" + mismatch.getPath().get(0).getFieldName() + "' has a value of the wrong type.";
  }

  private static <T> T present(String name, T value) throws MalformedLine {
    if (value == null) {
      throw new MalformedLine("It has no '" + name + "'.");
    }
    return value;
  }

  private static long time(String text) throws MalformedLine {
    try {
      return Instant.parse(text).toEpochMilli();
    } catch (DateTimeParseException | ArithmeticException e) {
      throw new MalformedLine("'at' is '" + text + "', which is not a time.");
    }
  }
}
