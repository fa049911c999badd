package dev.codebook.processor.decide;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.codebook.processor.work.GoneCodes;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/** Finds the places in classes that javac has analyzed, and reports them. */
final class Places {

  private final Trees trees;
  private final MissingMethods methods;
  private final Lambdas lambdas;
  private final MissingSteps steps;
  private final MissingCases cases;
  private final FormerCodes former;

  Places(
      ProcessingEnvironment environment,
      GeneratedTypes generated,
      CodeTitles titles,
      GoneCodes gone) {
    trees = Trees.instance(environment);
    methods = new MissingMethods(environment.getElementUtils(), generated, titles);
    lambdas = new Lambdas(trees, generated, methods);
    steps = new MissingSteps(trees, generated);
    former = new FormerCodes(trees, environment.getTypeUtils(), generated, gone);
    cases = new MissingCases(trees, environment.getTypeUtils(), generated);
  }

  /** Reports the places that javac wants to be complete. */
  void reportErrors(Map<TypeElement, CompilationUnitTree> types) {
    DecisionScanner scanner = new DecisionScanner(methods, lambdas, steps, cases, former, trees);
    for (Map.Entry<TypeElement, CompilationUnitTree> each : types.entrySet()) {
      scanner.scanType(each.getValue(), each.getKey());
    }
    for (Place place : scanner.found()) {
      report(Kind.ERROR, place, "");
    }
  }

  /**
   * Reports the imports of codes that are gone. javac stops at these before it analyzes classes.
   */
  void reportImports(Set<CompilationUnitTree> units) {
    for (CompilationUnitTree unit : units) {
      for (ImportTree each : unit.getImports()) {
        Optional<String> sentence = former.ofImport(each);
        if (sentence.isPresent()) {
          trees.printMessage(Kind.ERROR, sentence.get(), each, unit);
        }
      }
    }
  }

  /**
   * Reports the statements of a type that javac accepts although they are not complete.
   *
   * @param bySet what to report, by the names of sets; under an empty name for all others
   */
  void reportStatements(Map<String, Statements> bySet, TypeElement type, CompilationUnitTree unit) {
    for (Statements wanted : EnumSet.copyOf(bySet.values())) {
      if (wanted.kind().isPresent()) {
        StatementScanner scanner = new StatementScanner(cases, bySet, wanted, trees);
        scanner.scanType(unit, type);
        for (Place place : scanner.found()) {
          report(wanted.kind().get(), place, ". Decide, or add a 'default' to ignore the rest.");
        }
      }
    }
  }

  private void report(Kind kind, Place place, String wayOut) {
    TreePath path = place.path();
    trees.printMessage(kind, place.message() + wayOut, path.getLeaf(), path.getCompilationUnit());
  }
}
