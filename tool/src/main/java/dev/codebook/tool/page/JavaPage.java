package dev.codebook.tool.page;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.codebook.tool.session.Unusable;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The enums of a Java file, as the JDK's own compiler parses it. */
final class JavaPage {

  private JavaPage() {}

  static Page read(String name, PageText text) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new Unusable("Reading a Java file needs a JDK, and this Java has no compiler.");
    }
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null,
                null,
                problems,
                List.of("-proc:none"),
                null,
                List.of(new Source(text.text())));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      refuseErrors(name, problems);
      return new Page(
          name, "", enums(unit, DocTrees.instance(task), text.text()), PageReader.remarks(text));
    } catch (IOException e) {
      throw new Unusable("'%s' cannot be read: %s".formatted(name, e.getMessage()));
    }
  }

  private static void refuseErrors(String name, DiagnosticCollector<JavaFileObject> problems) {
    Optional<Diagnostic<? extends JavaFileObject>> error =
        problems.getDiagnostics().stream()
            .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
            .findFirst();
    error.ifPresent(
        it -> {
          throw new Unusable(
              "'%s' is not Java: %s (line %d)."
                  .formatted(name, it.getMessage(Locale.ENGLISH), it.getLineNumber()));
        });
  }

  private static List<PageTable> enums(CompilationUnitTree unit, DocTrees docs, String source) {
    List<PageTable> tables = new ArrayList<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree type, Void nothing) {
        if (type.getKind() == com.sun.source.tree.Tree.Kind.ENUM) {
          TreePath path = getCurrentPath();
          tables.add(JavaEnum.table(path, docs, source));
        }
        return super.visitClass(type, null);
      }
    }.scan(unit, null);
    return tables;
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String text) {
      super(URI.create("string:///Page.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return true;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
