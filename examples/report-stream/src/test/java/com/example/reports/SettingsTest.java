package com.example.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

  @TempDir Path files;

  @ParameterizedTest
  @CsvSource({
    "s3://bucket/reports, s3://bucket/reports/checkpoints",
    "/out, file:///out/checkpoints"
  })
  void putsCheckpointsIntoFilesAndNotIntoMemory(String output, String checkpoints) {
    assertThat(
            Settings.of(new Configuration(), output)
                .get(CheckpointingOptions.CHECKPOINTS_DIRECTORY))
        .isEqualTo(checkpoints);
  }

  @Test
  void leavesWhatIsSet() {
    Configuration set = Options.of("-Dexecution.checkpointing.interval=1min").flink();
    Configuration settings = Settings.of(set, "/out");
    assertThat(settings.contains(CheckpointingOptions.CHECKPOINTING_INTERVAL)).isFalse();
    assertThat(set.get(CheckpointingOptions.CHECKPOINTING_INTERVAL))
        .isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void aJobThatFailsHereSaysWhyAndEnds() throws Exception {
    Options options = Options.of("--generated", "--output", files.toString());
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.getExecutionEnvironment(options.flink());
    environment.configure(Settings.of(environment.getConfiguration(), options.output()));
    environment.configure(Settings.here(environment.getConfiguration()));
    Fragile.DEATHS.add(100);
    Job.build(
        Lines.of(options, environment).map(new Fragile()).setParallelism(1),
        new org.apache.flink.core.fs.Path(options.output()));

    Exception thrown = catchThrowableOfType(Exception.class, environment::execute);
    assertThat(new Failure(thrown).writeTo(files))
        .isEqualTo(
            "The job failed: java.lang.IllegalStateException: Killed by the test\n"
                + "The rest of what Flink says is in "
                + files.resolve("failure.txt")
                + ".");
    assertThat(Files.readString(files.resolve("failure.txt")))
        .contains("Killed by the test", "Fragile.map");
  }
}
