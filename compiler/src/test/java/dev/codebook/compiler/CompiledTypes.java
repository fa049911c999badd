package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Generated Java, compiled with every warning being an error, and loaded. */
final class CompiledTypes implements AutoCloseable {

  private final URLClassLoader loader;

  private CompiledTypes(URLClassLoader loader) {
    this.loader = loader;
  }

  /** Compiles the files by the JDK that runs the test, for the oldest Java that is supported. */
  static CompiledTypes of(List<GeneratedFile> files, Path directory) throws IOException {
    Path classes = Files.createDirectories(directory.resolve("classes"));
    compile(sources(files, directory.resolve("sources")), classes);
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
    for (GeneratedFile file : files) {
      Path source = directory.resolve(file.qualifiedName().replace('.', '/') + ".java");
      Files.createDirectories(source.getParent());
      sources.add(Files.writeString(source, file.text()));
    }
    return sources;
  }

  private static void compile(List<Path> sources, Path classes) throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(problems, Locale.ROOT, null)) {
      List<String> options =
          List.of("-Xlint:all", "-Werror", "--release", "17", "-proc:none", "-d", "" + classes);
      boolean compiled =
          javac
              .getTask(
                  null, files, problems, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(problems.getDiagnostics()).isEmpty();
      assertThat(compiled).isTrue();
    }
  }
}
