package com.example.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportStreamTest {

  private static final Path EXPECTED = Path.of("src", "test", "resources", "expected");

  @TempDir Path files;

  /** Rewritten by {@code -Dcodebook.rewrite=true}. */
  @Test
  void showsAPersonWhatCameOfGeneratedReports() throws Exception {
    Options options =
        Options.of("--reports", "3000", "--seed", "4", "--output", files.resolve("out").toString());
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(
            Settings.of(options.flink(), options.output()));
    environment.setParallelism(1);
    Job.build(Lines.of(options, environment), new org.apache.flink.core.fs.Path(options.output()));
    environment.execute();

    Results results = Results.in(files.resolve("out"));
    compare("summary.txt", new Summary(results).text());
    compare("chart.svg", new Chart(results).svg());
    GeneratedReports reports = new GeneratedReports(4, 3000);
    assertThat(Expected.of(results))
        .isEqualTo(Expected.of(LongStream.range(0, 3000).mapToObj(reports::line).toList()));
  }

  private static void compare(String name, String actual) throws IOException {
    Path file = EXPECTED.resolve(name);
    if (Boolean.getBoolean("codebook.rewrite")) {
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--speed|'--speed' is not an option.",
        "--seed|'--seed' needs a value.",
        "--reports 1e7|'1e7' is not a value of '--reports'. Write a whole number above 0.",
        "--kafka reports|'reports' is not a value of '--kafka'."
            + " Write servers, '/' and a topic: localhost:9092/reports."
      })
  void saysWhatIsWrongWithAnOption(String line, String message) {
    assertThatThrownBy(
            () ->
                Lines.of(
                    Options.of(line.split(" ")),
                    StreamExecutionEnvironment.getExecutionEnvironment()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
