package dev.codebook.processor.decide;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Finds the places in classes that javac has analyzed, and reports them. */
final class Places {

  private final Trees trees;
  private final GeneratedTypes generated;
  private final MissingMethods methods;
  private final MissingCases cases;

  Places(ProcessingEnvironment environment, GeneratedTypes generated, CodeTitles titles) {
    this.generated = generated;
    trees = Trees.instance(environment);
    methods = new MissingMethods(environment.getElementUtils(), generated, titles);
    cases = new MissingCases(trees, environment.getTypeUtils(), generated);
  }

  /** Reports the places that javac wants to be complete. */
  void reportErrors(Map<TypeElement, CompilationUnitTree> types) {
    DecisionScanner scanner = new DecisionScanner(methods, cases, trees);
    for (Map.Entry<TypeElement, CompilationUnitTree> each : types.entrySet()) {
      scanner.scanType(each.getValue(), each.getKey());
    }
    for (Undecided place : scanner.found()) {
      report(Kind.ERROR, place, "");
    }
  }

  /** Reports the statements of a type that javac accepts although they are not complete. */
  void reportStatements(Kind kind, TypeElement type, CompilationUnitTree unit) {
    StatementScanner scanner = new StatementScanner(cases, trees);
    scanner.scanType(unit, type);
    for (Undecided place : scanner.found()) {
      report(kind, place, ". Decide, or add a 'default' to ignore the rest.");
    }
  }

  private void report(Kind kind, Undecided undecided, String wayOut) {
    TreePath place = undecided.place();
    trees.printMessage(
        kind, undecided.message() + wayOut, place.getLeaf(), place.getCompilationUnit());
  }
}
