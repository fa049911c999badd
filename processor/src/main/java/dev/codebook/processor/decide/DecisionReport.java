package dev.codebook.processor.decide;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.codebook.processor.host.Host;
import dev.codebook.processor.host.JavacEnvironment;
import dev.codebook.processor.work.GoneCodes;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

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
  private final GoneCodes gone;
  private final Runnable afterSuccess;
  private final Map<String, Statements> statements;

  /** The classes that have not been analyzed yet, by their names. */
  private final Set<String> expected = new HashSet<>();

  private final Set<CompilationUnitTree> units = new LinkedHashSet<>();

  /** The classes that have been analyzed and not written. */
  private final Set<TypeElement> unwritten = new HashSet<>();

  /** Those of them that have not been looked at. */
  private final Map<TypeElement, CompilationUnitTree> unseen = new LinkedHashMap<>();

  private final GeneratedTypes generated = new GeneratedTypes();
  private Places places;
  private boolean written;

  private DecisionReport(
      ProcessingEnvironment environment,
      Host host,
      CodeTitles titles,
      GoneCodes gone,
      Runnable afterSuccess) {
    this.environment = environment;
    this.host = host;
    this.titles = titles;
    this.gone = gone;
    this.afterSuccess = afterSuccess;
    this.statements = Statements.of(environment.getOptions().get(Statements.OPTION));
  }

  /**
   * Starts to listen to the compiler.
   *
   * @param afterSuccess what to do after a compilation without errors
   * @throws IllegalArgumentException if it is not javac
   */
  public static void during(Host host, CodeTitles titles, GoneCodes gone, Runnable afterSuccess) {
    try {
      listen(host.environment(), host, titles, gone, afterSuccess);
    } catch (IllegalArgumentException e) {
      listen(
          JavacEnvironment.within(host.environment(), host.reporter()),
          host,
          titles,
          gone,
          afterSuccess);
    }
  }

  private static void listen(
      ProcessingEnvironment environment,
      Host host,
      CodeTitles titles,
      GoneCodes gone,
      Runnable afterSuccess) {
    JavacTask.instance(environment)
        .addTaskListener(new DecisionReport(environment, host, titles, gone, afterSuccess));
  }

  @Override
  public void started(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.GENERATE) {
      unwritten.remove(event.getTypeElement());
      unseen.remove(event.getTypeElement());
      written = true;
    }
  }

  @Override
  public void finished(TaskEvent event) {
    switch (event.getKind()) {
      case ENTER -> expect(event.getCompilationUnit());
      case ANALYZE -> {
        if (isClass(event.getTypeElement())) {
          analyzed(event.getTypeElement(), event.getCompilationUnit());
        }
      }
      case COMPILATION -> ended();
      default -> {}
    }
  }

  // javac analyzes the annotations of packages and modules as well, in a class without a name.
  private static boolean isClass(TypeElement type) {
    return type != null && !type.getQualifiedName().isEmpty();
  }

  private void expect(CompilationUnitTree unit) {
    units.add(unit);
    String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    for (Tree each : unit.getTypeDecls()) {
      if (each instanceof ClassTree type) {
        expected.add(prefix + type.getSimpleName());
      }
    }
  }

  private void analyzed(TypeElement type, CompilationUnitTree unit) {
    if (!generated.has(type)) {
      unwritten.add(type);
      unseen.put(type, unit);
      if (!statements.isEmpty()) {
        attempt(() -> places().reportStatements(statements, type, unit));
      }
    }
    if (expected.remove(type.getQualifiedName().toString()) && expected.isEmpty()) {
      reportErrors();
    }
  }

  private void ended() {
    reportErrors();
    if (!gone.areNone()) {
      attempt(() -> places().reportImports(units));
    }
    if (written && unwritten.isEmpty() && expected.isEmpty()) {
      attempt(afterSuccess);
    }
  }

  private void reportErrors() {
    if (!unseen.isEmpty()) {
      attempt(() -> places().reportErrors(unseen));
      unseen.clear();
    }
  }

  private Places places() {
    if (places == null) {
      places = new Places(environment, generated, titles, gone);
    }
    return places;
  }

  private void attempt(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | LinkageError e) {
      // javac reports its errors itself. This would only have added to them.
      host.reporter().ignored(e);
    }
  }
}
