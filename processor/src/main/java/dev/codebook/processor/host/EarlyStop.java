package dev.codebook.processor.host;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.codebook.processor.work.NamedCatalog;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;
import javax.tools.JavaFileObject;

/**
 * Keeps javac from reporting, after a finding, an error for each use of a type that was not
 * generated.
 *
 * <p>javac enters all sources again after each round of processing, unless a source that was
 * generated in that round has a syntax error. Then it reports that error and stops. So an empty
 * source is generated, and an error is reported while javac parses it. By then javac has read the
 * file, so it can be deleted. If a version of javac behaves differently, its errors merely follow
 * the findings.
 */
public final class EarlyStop implements TaskListener {

  private static final String NAME = "CodebookStop";
  private static final String CONTENT =
      "// Codebook deletes this file when it has served to stop javac after an error.\n";

  private final Trees trees;
  private final TreePath place;
  private final String message;
  private final JavaFileObject source;

  private EarlyStop(Trees trees, TreePath place, String message, JavaFileObject source) {
    this.trees = trees;
    this.place = place;
    this.message = message;
    this.source = source;
  }

  /**
   * Makes javac stop after this round.
   *
   * @param failed the first catalog of each package that gets no types; at least one
   * @throws IllegalArgumentException if the compiler is not javac
   */
  public static void after(List<NamedCatalog> failed, Host host) throws IOException {
    ProcessingEnvironment environment =
        JavacEnvironment.within(host.environment(), host.reporter());
    Trees trees = Trees.instance(environment);
    NamedCatalog at = failed.get(0);
    TreePath place = trees.getPath(at.in(), at.annotation(), at.value());
    // A file that is not on disk cannot be deleted.
    if (place != null && isOnDisk(place) && host.output().path().isPresent()) {
      JavaFileObject source = write(at, environment.getFiler());
      JavacTask.instance(environment)
          .addTaskListener(new EarlyStop(trees, place, message(failed), source));
    }
  }

  @Override
  public void started(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.PARSE
        && event.getSourceFile().isNameCompatible(NAME, JavaFileObject.Kind.SOURCE)) {
      trees.printMessage(Kind.ERROR, message, place.getLeaf(), place.getCompilationUnit());
      Uris.pathOf(source).ifPresent(EarlyStop::delete);
    }
  }

  private static boolean isOnDisk(TreePath place) {
    return Uris.pathOf(place.getCompilationUnit().getSourceFile()).isPresent();
  }

  private static JavaFileObject write(NamedCatalog at, Filer filer) throws IOException {
    JavaFileObject source =
        filer.createSourceFile(at.in().getQualifiedName() + "." + NAME, at.in());
    try (Writer writer = source.openWriter()) {
      writer.write(CONTENT);
    }
    return source;
  }

  private static String message(List<NamedCatalog> failed) {
    String packages =
        failed.stream()
            .map(it -> it.in().getQualifiedName().toString())
            .sorted()
            .collect(Collectors.joining(", "));
    return """
        Codebook generated no types for %s because of the errors above. Other errors will be \
        reported once these are fixed."""
        .formatted(packages);
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // A file that contains only a comment stays.
    }
  }
}
