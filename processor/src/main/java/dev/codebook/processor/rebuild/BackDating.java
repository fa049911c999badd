package dev.codebook.processor.rebuild;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.codebook.processor.host.Host;
import dev.codebook.processor.host.JavacEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Makes Maven compile packages again in its next build, by making their classes look older than the
 * sources. This is a class of its own because only javac has such listeners.
 */
final class BackDating implements TaskListener {

  /** More than any file system rounds times by. */
  private static final long MILLIS = 2_000;

  private final Map<Path, Path> sources = new LinkedHashMap<>();

  private BackDating() {}

  /**
   * Starts to listen to the compiler.
   *
   * @throws IllegalArgumentException if it is not javac
   */
  static BackDating during(Host host) {
    BackDating dating = new BackDating();
    ProcessingEnvironment environment =
        JavacEnvironment.within(host.environment(), host.reporter());
    JavacTask.instance(environment).addTaskListener(dating);
    return dating;
  }

  /** Makes a class look older than a source, after the class has been written. */
  void date(Path packageInfoClass, Path packageInfoSource) {
    sources.put(packageInfoClass, packageInfoSource);
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.COMPILATION) {
      for (Map.Entry<Path, Path> each : sources.entrySet()) {
        backDate(each.getKey(), each.getValue());
      }
    }
  }

  private static void backDate(Path compiled, Path source) {
    try {
      if (Files.exists(compiled)) {
        long time = Files.getLastModifiedTime(source).toMillis() - MILLIS;
        Files.setLastModifiedTime(compiled, FileTime.fromMillis(time));
      }
    } catch (IOException e) {
      // Without the class, the sources are compiled again as well.
      compiled.toFile().delete();
    }
  }
}
