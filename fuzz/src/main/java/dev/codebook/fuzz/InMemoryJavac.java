package dev.codebook.fuzz;

import dev.codebook.compiler.emit.GeneratedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles generated files, every warning of which is a bug. */
final class InMemoryJavac {

  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  /** One for all, as it reads the class path. */
  private static final StandardJavaFileManager FILES =
      JAVAC.getStandardFileManager(null, Locale.ROOT, null);

  private static final List<String> OPTIONS =
      List.of("-Xlint:all", "-Xdoclint:all/protected", "-Werror", "-proc:none");

  private InMemoryJavac() {}

  static LoadedTypes compile(List<GeneratedFile> files) {
    List<JavaFileObject> sources = new ArrayList<>();
    files.forEach(it -> sources.add(new Source(it)));
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    Classes classes = new Classes();
    boolean good = JAVAC.getTask(null, classes, problems, OPTIONS, null, sources).call();
    Promises.hold(good && problems.getDiagnostics().isEmpty(), problems.getDiagnostics());
    Map<String, byte[]> bytes = new HashMap<>();
    classes.written.forEach((name, content) -> bytes.put(name, content.toByteArray()));
    return new LoadedTypes(bytes);
  }

  private static final class Classes extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

    Classes() {
      super(FILES);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        JavaFileManager.Location location,
        String className,
        JavaFileObject.Kind kind,
        FileObject sibling) {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      written.put(className, content);
      return new SimpleJavaFileObject(uri(className, kind), kind) {
        @Override
        public OutputStream openOutputStream() {
          return content;
        }
      };
    }
  }

  private static final class Source extends SimpleJavaFileObject {

    private final GeneratedFile file;

    Source(GeneratedFile file) {
      super(uri(file.qualifiedName(), Kind.SOURCE), Kind.SOURCE);
      this.file = file;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      StringBuilder text = new StringBuilder();
      try {
        file.writeTo(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return text;
    }
  }

  private static URI uri(String className, JavaFileObject.Kind kind) {
    return URI.create("memory:///" + className.replace('.', '/') + kind.extension);
  }
}
