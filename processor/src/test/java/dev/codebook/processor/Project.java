package dev.codebook.processor;

import dev.codebook.CodeCatalog;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A user's project: files in a directory, and the JDK's own compiler to compile them. */
public final class Project {

  public static final Path RUNTIME = placeOf(CodeCatalog.class);

  private final Path root;

  public Project(Path root) {
    // Temporary directories are symbolic links on some systems; messages show real paths.
    try {
      this.root = root.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path path(String relative) {
    return root.resolve(relative);
  }

  /** Makes a directory, and gives its path. */
  public Path directory(String relative) {
    try {
      return Files.createDirectories(path(relative));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file, and gives its path. */
  public Path write(String relative, String text) {
    try {
      Path file = path(relative);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a package-info.java below a source root, with an annotation for each catalog. */
  public void annotate(String sourceRoot, String packageName, String... catalogs) {
    StringBuilder text = new StringBuilder();
    for (String catalog : catalogs) {
      text.append("@dev.codebook.CodeCatalog(\"").append(catalog).append("\")\n");
    }
    write(
        sourceRoot + "/" + packageName.replace('.', '/') + "/package-info.java",
        text + "package " + packageName + ";\n");
  }

  /** Compiles all Java files below a directory into {@code target/classes}. */
  public Compiled compile(Processor processor, String sourceRoot, String... options) {
    return compile(List.of(processor), sourceRoot, options);
  }

  /** The same, with several processors, or with those that the compiler finds itself. */
  public Compiled compile(List<Processor> processors, String sourceRoot, String... options) {
    return compile(ToolProvider.getSystemJavaCompiler(), processors, sourceRoot, options);
  }

  /** The same, with the compiler of Eclipse, which has no syntax trees to ask. */
  public Compiled compileWithEcj(Processor processor, String sourceRoot, String... options) {
    return compile(new EclipseCompiler(), List.of(processor), sourceRoot, options);
  }

  private Compiled compile(
      JavaCompiler compiler, List<Processor> processors, String sourceRoot, String... options) {
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      Iterable<? extends JavaFileObject> units =
          manager.getJavaFileObjectsFromPaths(files(sourceRoot, ".java"));
      JavaCompiler.CompilationTask task =
          compiler.getTask(output, manager, null, withDefaults(options), null, units);
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      return new Compiled(task.call(), output.toString().replace(System.lineSeparator(), "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> withDefaults(String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    if (!all.contains("-d")) {
      all.addAll(List.of("-d", directory("target/classes").toString()));
    }
    int classPath = all.indexOf("-cp") + 1;
    if (classPath == 0) {
      all.addAll(List.of("-cp", RUNTIME.toString()));
    } else {
      all.set(classPath, RUNTIME + File.pathSeparator + all.get(classPath));
    }
    return all;
  }

  /** The files below a directory whose names end so, in order. */
  public List<Path> files(String below, String suffix) {
    try (Stream<Path> files = Files.walk(path(below))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(suffix))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The result of a compilation.
   *
   * @param output all that the compiler printed
   */
  public record Compiled(boolean succeeded, String output) {}
}
