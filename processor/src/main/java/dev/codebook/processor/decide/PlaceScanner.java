package dev.codebook.processor.decide;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Looks for places that have to decide, in the order of the source. */
final class PlaceScanner extends TreePathScanner<Void, Void> {

  private final MissingMethods methods;
  private final MissingCases cases;
  private final Trees trees;
  private final List<Undecided> found = new ArrayList<>();

  PlaceScanner(MissingMethods methods, MissingCases cases, Trees trees) {
    this.methods = methods;
    this.cases = cases;
    this.trees = trees;
  }

  /** The places that have been found and do not decide about everything. */
  List<Undecided> found() {
    return List.copyOf(found);
  }

  /** Looks into one top-level type of a source file. */
  void scanType(CompilationUnitTree unit, TypeElement type) {
    TreePath file = new TreePath(unit);
    for (Tree each : unit.getTypeDecls()) {
      TreePath place = new TreePath(file, each);
      if (type.equals(trees.getElement(place))) {
        scan(place, null);
      }
    }
  }

  @Override
  public Void visitClass(ClassTree tree, Void unused) {
    if (trees.getElement(getCurrentPath()) instanceof TypeElement type) {
      add(methods.of(type));
    }
    return super.visitClass(tree, null);
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
    add(cases.ofExpression(getCurrentPath(), tree.getExpression(), tree.getCases()));
    return super.visitSwitchExpression(tree, null);
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Void unused) {
    add(cases.ofStatement(getCurrentPath(), tree.getExpression(), tree.getCases()));
    return super.visitSwitch(tree, null);
  }

  private void add(List<String> missing) {
    if (!missing.isEmpty()) {
      found.add(new Undecided(getCurrentPath(), missing));
    }
  }
}
