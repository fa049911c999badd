package com.example.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Option;

class PicocliTest {

  static class Options implements Runnable {
    @Option(names = "--level")
    AnyLevel level;

    @Option(names = "--status")
    Status status;

    @Override
    public void run() {}
  }

  @Test
  void codesAreOptions() {
    Options options = new Options();
    CommandLine line =
        new CommandLine(options)
            .registerConverter(AnyLevel.class, AnyLevel::valueOf)
            .registerConverter(Status.class, Status::fromString);
    line.parseArgs("--level=7", "--status=LOST in transit");
    assertThat(options.level).isEqualTo(AnyLevel.of(7));
    assertThat(options.status).isEqualTo(Status.LOST);
  }
}
