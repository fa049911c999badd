package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.emit.GeneratedFile;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Generated Java, compiled with every warning being an error, those about Javadoc too, and loaded.
 */
final class CompiledTypes implements AutoCloseable {

  private final URLClassLoader loader;

  private CompiledTypes(URLClassLoader loader) {
    this.loader = loader;
  }

  /** Compiles the files by the JDK that runs the test, for the oldest Java that is supported. */
  static CompiledTypes of(List<GeneratedFile> files, Path directory) throws IOException {
    assertThat(problems(files, directory, "17")).isEmpty();
    return loaded(directory);
  }

  private static CompiledTypes loaded(Path directory) throws IOException {
    Path classes = directory.resolve("classes");
    URL[] path = {classes.toUri().toURL()};
    return new CompiledTypes(new URLClassLoader(path, CompiledTypes.class.getClassLoader()));
  }

  Class<?> type(String qualifiedName) throws ClassNotFoundException {
    return Class.forName(qualifiedName, true, loader);
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }

  private static List<Path> sources(List<GeneratedFile> files, Path directory) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (JavaText file : JavaText.of(files)) {
      Path source = directory.resolve(file.qualifiedName().replace('.', '/') + ".java");
      Files.createDirectories(source.getParent());
      sources.add(Files.writeString(source, file.text()));
    }
    return sources;
  }

  /** The same without doclint, which takes longer than javac for some ten thousand codes. */
  static CompiledTypes ofMany(List<GeneratedFile> files, Path directory) throws IOException {
    assertThat(problems(files, directory, "17", "-Xdoclint:none")).isEmpty();
    return loaded(directory);
  }

  /** What javac says of the files, as of any Java release; the classes go to {@code classes}. */
  static List<String> problems(List<GeneratedFile> files, Path directory, String release)
      throws IOException {
    return problems(files, directory, release, "-Xdoclint:all/protected");
  }

  private static List<String> problems(
      List<GeneratedFile> files, Path directory, String release, String doclint)
      throws IOException {
    Path classes = Files.createDirectories(directory.resolve("classes"));
    List<Path> sources = sources(files, directory.resolve("sources"));
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(problems, Locale.ROOT, null)) {
      List<String> options =
          List.of(
              "-Xlint:all",
              doclint,
              "-Werror",
              "--release",
              release,
              "-proc:none",
              "-d",
              "" + classes);
      Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(sources);
      boolean compiled = javac.getTask(null, manager, problems, options, null, units).call();
      assertThat(compiled).isEqualTo(problems.getDiagnostics().isEmpty());
    }
    return problems.getDiagnostics().stream().map(it -> it.getMessage(Locale.ROOT)).toList();
  }
}
