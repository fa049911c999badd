package dev.codebook.it;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.ArrayList;
import java.util.List;

/**
 * A plugin of javac that kills the process it runs in, if system properties say when. A build names
 * it always, so that nothing but the kill distinguishes its runs.
 */
public final class Kill implements Plugin, TaskListener {

  /** Simple names of classes, separated by commas. The process ends when all are written. */
  static final String AFTER = "kill.after";

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
      halt();
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
