package dev.codebook.processor.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks of this process, of others, and of those that were killed. */
class ExtensionMarkTest {

  private static final long PID = ProcessHandle.current().pid();

  @TempDir Path directory;

  @Test
  void itIsThereUntilItIsCleared() throws IOException {
    ExtensionMark mark = new ExtensionMark(directory.resolve("new"));
    assertThat(mark.isLeft()).isFalse();
    assertThat(mark.isSet()).isFalse();
    mark.set();
    mark.set();
    assertThat(mark.isLeft()).isTrue();
    assertThat(mark.isSet()).isTrue();
    mark.clear();
    assertThat(mark.isLeft()).isFalse();
    assertThat(mark.isSet()).isFalse();
  }

  @Test
  void aProcessThatDiedLeavesItsMarkUntilAnotherHasCompiled() throws IOException {
    ExtensionMark mark = new ExtensionMark(directory);
    Files.createFile(directory.resolve(PID + "-1.compiling"));
    Files.createFile(directory.resolve("of-others.compiling"));
    assertThat(mark.isLeft()).isTrue();
    assertThat(mark.isSet()).isFalse();
    mark.set();
    mark.clear();
    assertThat(mark.isLeft()).isFalse();
  }

  @Test
  void aProcessThatGoesOnKeepsItsMark() throws IOException {
    ProcessHandle other =
        ProcessHandle.allProcesses().filter(it -> it.pid() != PID).findAny().get();
    long start = other.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    Path its = Files.createFile(directory.resolve(other.pid() + "-" + start + ".compiling"));
    ExtensionMark mark = new ExtensionMark(directory);
    mark.set();
    mark.clear();
    assertThat(its).exists();
    assertThat(mark.isLeft()).isTrue();
  }
}
