package dev.codebook.processor.maven;

import dev.codebook.processor.inputs.ExtensionMark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.AbstractExecutionListener;
import org.apache.maven.execution.ExecutionEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks before each compilation whether catalogs have changed. */
final class CompilationWatch extends AbstractExecutionListener {

  private static final Logger LOG = LoggerFactory.getLogger(CompilationWatch.class);

  @Override
  public void mojoStarted(ExecutionEvent event) {
    watch(event, CompilationWatch::start);
  }

  @Override
  public void mojoSucceeded(ExecutionEvent event) {
    watch(event, CompilationWatch::end);
  }

  @Override
  public void mojoFailed(ExecutionEvent event) {
    watch(event, CompilationWatch::abandon);
  }

  private static void start(CompilerRun run) throws IOException {
    ExtensionMark mark = ExtensionMark.of(run.classes());
    boolean unended = mark.isLeft();
    if (unended || run.usesCodebook()) {
      mark.set();
      LastRun.before(run).compare(!unended);
    }
    compareCatalogs(run);
  }

  private static void compareCatalogs(CompilerRun run) throws IOException {
    List<String> upToDate = new ArrayList<>();
    for (RecordedPackage recorded : run.recordedPackages()) {
      Optional<String> change = recorded.change(run.classPath());
      if (change.isPresent()) {
        LOG.info(
            "Codebook: {}, so the types of {} are generated again.", change.get(), recorded.name());
        recorded.discardClasses();
        run.forget();
      } else {
        upToDate.add(recorded.name());
      }
    }
    run.generatedSources().deleteAllBut(upToDate);
  }

  private static void end(CompilerRun run) throws IOException {
    try {
      checkTypes(run);
    } finally {
      ExtensionMark.of(run.classes()).clear();
    }
  }

  private static void checkTypes(CompilerRun run) throws IOException {
    List<Path> classPath = run.classPath();
    for (RecordedPackage recorded : run.recordedPackages()) {
      Optional<String> change = recorded.changeOfCatalog(classPath);
      if (!recorded.namesCatalog()) {
        recorded.discard();
      } else if (change.isPresent() && !classPath.isEmpty()) {
        throw new IllegalStateException(outdated(recorded.name(), change.get()));
      }
    }
  }

  private static String outdated(String packageName, String change) {
    return """
        Codebook: The types of %s are older than its catalog: %s, but Maven compiled without \
        generating them. List codebook-processor in the annotationProcessorPaths of \
        maven-compiler-plugin, and remove -proc:none. If the catalog was edited during this \
        build, build again."""
        .formatted(packageName, change);
  }

  // A failed compilation may have written only some of the classes, and later builds would not
  // notice.
  private static void abandon(CompilerRun run) throws IOException {
    LastRun last = LastRun.before(run);
    if (last.concernsCatalogs()) {
      last.discard();
    }
    for (RecordedPackage recorded : run.recordedPackages()) {
      recorded.discard();
    }
    ExtensionMark.of(run.classes()).clear();
  }

  private static void watch(ExecutionEvent event, Step step) {
    Optional<CompilerRun> run = CompilerRun.of(event);
    try {
      if (run.isPresent()) {
        step.take(run.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          "Codebook cannot compare the catalogs with the last build: %s. Make that file readable and"
                  .formatted(e)
              + " writable, or run 'mvn clean', and build again.",
          e);
    }
  }

  /** Something to do before or after a compilation. */
  private interface Step {
    void take(CompilerRun run) throws IOException;
  }
}
