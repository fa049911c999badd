package dev.codebook.processor.decide;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.codebook.processor.host.Host;
import dev.codebook.processor.host.JavacEnvironment;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * Reports, in a compilation with errors, every place that has to decide about codes and does not.
 *
 * <p>javac itself shows only some of them. After an error, it does not check any more whether a
 * {@code switch} is complete; of several missing methods it names one; and it does not say which
 * constants a {@code switch} lacks. But it determines the types in all classes nevertheless.
 *
 * <p>javac does not write a class that has an error, nor those after it. So the classes that are
 * not written yet are looked at when the last one has been analyzed, before javac counts errors.
 * Without an error that is the last class alone, or all if the build analyzes all before it writes.
 */
public final class DecisionReport implements TaskListener {

  private final ProcessingEnvironment environment;
  private final Host host;
  private final CodeTitles titles;

  /** The classes that have not been analyzed yet, by their names. */
  private final Set<String> expected = new HashSet<>();

  private final Map<TypeElement, CompilationUnitTree> unwritten = new LinkedHashMap<>();

  private DecisionReport(ProcessingEnvironment environment, Host host, CodeTitles titles) {
    this.environment = environment;
    this.host = host;
    this.titles = titles;
  }

  /**
   * Starts to listen to the compiler.
   *
   * @throws IllegalArgumentException if it is not javac
   */
  public static void during(Host host, CodeTitles titles) {
    try {
      listen(host.environment(), host, titles);
    } catch (IllegalArgumentException e) {
      listen(JavacEnvironment.within(host.environment(), host.reporter()), host, titles);
    }
  }

  private static void listen(ProcessingEnvironment environment, Host host, CodeTitles titles) {
    JavacTask.instance(environment).addTaskListener(new DecisionReport(environment, host, titles));
  }

  @Override
  public void started(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.GENERATE) {
      unwritten.remove(event.getTypeElement());
    }
  }

  @Override
  public void finished(TaskEvent event) {
    switch (event.getKind()) {
      case ENTER -> expect(event.getCompilationUnit());
      case ANALYZE -> analyzed(event.getTypeElement(), event.getCompilationUnit());
      case COMPILATION -> report();
      default -> {}
    }
  }

  private void expect(CompilationUnitTree unit) {
    String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    for (Tree each : unit.getTypeDecls()) {
      if (each instanceof ClassTree type) {
        expected.add(prefix + type.getSimpleName());
      }
    }
  }

  private void analyzed(TypeElement type, CompilationUnitTree unit) {
    if (type != null) {
      unwritten.put(type, unit);
      expected.remove(type.getQualifiedName().toString());
      if (expected.isEmpty()) {
        report();
      }
    }
  }

  private void report() {
    try {
      Trees trees = Trees.instance(environment);
      for (Undecided each : places(trees)) {
        TreePath place = each.place();
        trees.printMessage(Kind.ERROR, each.message(), place.getLeaf(), place.getCompilationUnit());
      }
    } catch (RuntimeException | LinkageError e) {
      // The compiler has reported its errors. This would only have added to them.
      host.reporter().ignored(e);
    }
  }

  private List<Undecided> places(Trees trees) {
    GeneratedTypes generated = new GeneratedTypes();
    PlaceScanner scanner =
        new PlaceScanner(
            new MissingMethods(environment.getElementUtils(), generated, titles),
            new MissingCases(trees, environment.getTypeUtils(), generated),
            trees);
    for (Map.Entry<TypeElement, CompilationUnitTree> each : unwritten.entrySet()) {
      if (!generated.has(each.getKey())) {
        scanner.scanType(each.getValue(), each.getKey());
      }
    }
    unwritten.clear();
    return scanner.found();
  }
}
