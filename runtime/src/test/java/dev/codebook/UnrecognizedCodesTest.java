package dev.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.codebook.UnrecognizedCodes.Listener;
import dev.codebook.internal.CodeTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnrecognizedCodesTest {

  private record Unknown(int key) implements ReceivedCode {

    @Override
    public String setName() {
      return "ErrorCode";
    }

    @Override
    public String keyText() {
      return "" + key;
    }

    @Override
    public boolean isRecognized() {
      return false;
    }

    @Override
    public String title() {
      return "";
    }

    @Override
    public String toString() {
      return CodeTexts.of(this);
    }
  }

  private static final class Recorder implements Listener {
    final Queue<ReceivedCode> met = new ConcurrentLinkedQueue<>();
    final Queue<ReceivedCode> tooMany = new ConcurrentLinkedQueue<>();

    @Override
    public void met(ReceivedCode code) {
      met.add(code);
    }

    @Override
    public void metTooMany(ReceivedCode code) {
      tooMany.add(code);
    }
  }

  private final Recorder recorder = new Recorder();

  @AfterEach
  void ignore() {
    UnrecognizedCodes.ignore();
  }

  @Test
  void returnsTheCodeWhoeverListens() {
    Unknown code = new Unknown(1);
    assertThat(UnrecognizedCodes.met(code)).isSameAs(code);
    UnrecognizedCodes.listen(recorder);
    assertThat(UnrecognizedCodes.met(code)).isSameAs(code);
    assertThat(UnrecognizedCodes.met(code)).isSameAs(code);
    assertThat(recorder.met).containsExactly(code);
  }

  @Test
  void hearsOnceOfKeysThatDifferOutsideTheirMask() {
    UnrecognizedCodes.listen(recorder);
    for (int key : new int[] {0x10001, 0x10002, 0x10000, 0x20001}) {
      Unknown code = new Unknown(key);
      assertThat(UnrecognizedCodes.met(code, key & 0xFFFF0000)).isSameAs(code);
    }
    assertThat(recorder.met).containsExactly(new Unknown(0x10001), new Unknown(0x20001));
  }

  @Test
  void anotherListenerHearsOfAllAgain() {
    UnrecognizedCodes.listen(recorder);
    UnrecognizedCodes.met(new Unknown(1));
    Recorder other = new Recorder();
    UnrecognizedCodes.listen(other);
    UnrecognizedCodes.met(new Unknown(1));
    UnrecognizedCodes.ignore();
    UnrecognizedCodes.met(new Unknown(2));
    assertThat(recorder.met).containsExactly(new Unknown(1));
    assertThat(other.met).containsExactly(new Unknown(1));
  }

  @Test
  void hearsOfEachKeyOnceFromManyThreads() throws InterruptedException {
    UnrecognizedCodes.listen(recorder);
    inThreads(UnrecognizedCodes.KEYS_PER_SET);
    assertThat(recorder.met).hasSize(UnrecognizedCodes.KEYS_PER_SET).doesNotHaveDuplicates();
    assertThat(recorder.tooMany).isEmpty();
  }

  @Test
  void hearsOfNoMoreThanFitsAndThenOnceMore() throws InterruptedException {
    UnrecognizedCodes.listen(recorder);
    inThreads(5 * UnrecognizedCodes.KEYS_PER_SET);
    assertThat(recorder.met).hasSize(UnrecognizedCodes.KEYS_PER_SET);
    assertThat(recorder.tooMany).hasSize(1);
  }

  private static void inThreads(int keys) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    for (int thread = 0; thread < 8; thread++) {
      threads.execute(
          () -> {
            for (int key = 0; key < keys; key++) {
              UnrecognizedCodes.met(new Unknown(key));
            }
          });
    }
    threads.shutdown();
    assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void logs() {
    List<String> lines = new ArrayList<>();
    UnrecognizedCodes.listen(UnrecognizedCodes.log(logger(lines)));
    for (int key = 0; key <= UnrecognizedCodes.KEYS_PER_SET + 1; key++) {
      UnrecognizedCodes.met(new Unknown(key));
    }
    assertThat(lines)
        .hasSize(UnrecognizedCodes.KEYS_PER_SET + 1)
        .startsWith("WARNING Received 0 (unrecognized ErrorCode)")
        .endsWith(
            "WARNING Received 1000 (unrecognized ErrorCode): more unrecognized keys of this set are"
                + " not logged");
  }

  @Test
  void takesNoNull() {
    assertThatNullPointerException().isThrownBy(() -> UnrecognizedCodes.listen(null));
    assertThatNullPointerException().isThrownBy(() -> UnrecognizedCodes.log(null));
  }

  private static System.Logger logger(List<String> lines) {
    return new System.Logger() {
      @Override
      public String getName() {
        return "codes";
      }

      @Override
      public boolean isLoggable(Level level) {
        return true;
      }

      @Override
      public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
        lines.add(level + " " + message);
      }

      @Override
      public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
        lines.add(level + " " + format.replace("{0}", parameters[0].toString()));
      }
    };
  }
}
