package dev.codebook.processor;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;

/**
 * Keeps javac from following a finding with an error for each place that uses a type which was not
 * generated.
 *
 * <p>javac enters all sources anew after each round of processing, unless one that was generated in
 * that round has a syntax error: then it tells that error and stops. So a source is generated that
 * holds nothing, and an error told while it is parsed. By then javac has read it, and it is
 * deleted. Where javac does otherwise, its errors just follow the findings.
 */
final class EarlyStop implements TaskListener {

  private static final String NAME = "CodebookStop";
  private static final String CONTENT =
      "// Codebook deletes this file when it has served to stop javac after an error.\n";

  private final NamedCatalog at;
  private final Trees trees;
  private final TreePath place;
  private JavaFileObject file;

  private EarlyStop(NamedCatalog at, ProcessingEnvironment environment) {
    this.at = at;
    this.trees = Trees.instance(environment);
    this.place = trees.getPath(at.in(), at.annotation(), at.value());
  }

  /** Stops javac after this round, if it is a javac that can be stopped. */
  static void after(NamedCatalog at, ProcessingEnvironment given, OutputDirectory output)
      throws IOException {
    ProcessingEnvironment environment = JavacEnvironment.within(given);
    JavacTask task = JavacTask.instance(environment);
    EarlyStop stop = new EarlyStop(at, environment);
    if (stop.place != null && output.path().isPresent()) {
      task.addTaskListener(stop);
      stop.write(environment);
    }
  }

  private void write(ProcessingEnvironment environment) throws IOException {
    String name = at.in().getQualifiedName() + "." + NAME;
    file = environment.getFiler().createSourceFile(name, at.in());
    try (Writer writer = file.openWriter()) {
      writer.write(CONTENT);
    }
  }

  @Override
  public void started(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.PARSE
        && event.getSourceFile().getName().endsWith(NAME + ".java")) {
      tell();
      Uris.pathOf(file).ifPresent(EarlyStop::delete);
    }
  }

  private void tell() {
    String message =
        ("Codebook generated no types for package %s, because of what is told"
                + " above. Other errors of the sources are told once that is mended.")
            .formatted(at.in().getQualifiedName());
    trees.printMessage(Kind.ERROR, message, place.getLeaf(), place.getCompilationUnit());
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // It holds a comment and nothing else.
    }
  }
}
