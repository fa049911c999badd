package dev.codebook.it;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A plugin of javac that kills the process it runs in, if system properties say when. A build names
 * it always, so that nothing but the kill distinguishes its runs.
 */
public final class Kill implements Plugin, TaskListener {

  /** Simple names of classes, separated by commas. The process ends when all are written. */
  static final String AFTER = "kill.after";

  /** A catalog to append a code to at that moment, as its author would, instead of a kill. */
  static final String EDIT = "kill.edit";

  /** The milliseconds for which javac may run. */
  static final String MILLIS = "kill.millis";

  private final List<String> awaited = new ArrayList<>();

  /** For javac. */
  public Kill() {}

  @Override
  public String getName() {
    return "Kill";
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    String after = System.getProperty(AFTER);
    if (after != null) {
      awaited.addAll(List.of(after.split(",")));
      task.addTaskListener(this);
    }
    Long millis = Long.getLong(MILLIS);
    if (millis != null) {
      new Thread(() -> haltAfter(millis)).start();
    }
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.GENERATE
        && awaited.remove(event.getTypeElement().getSimpleName().toString())
        && awaited.isEmpty()) {
      String catalog = System.getProperty(EDIT);
      if (catalog == null) {
        halt();
      } else {
        append(Path.of(catalog));
      }
    }
  }

  private static void append(Path catalog) {
    try {
      Files.writeString(catalog, "      Edited:\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void haltAfter(long millis) {
    try {
      Thread.sleep(millis);
      halt();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** As by SIGKILL: nothing is closed, and no hook runs. */
  private static void halt() {
    Runtime.getRuntime().halt(137);
  }
}
