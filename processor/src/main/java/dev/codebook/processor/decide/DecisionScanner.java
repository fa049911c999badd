package dev.codebook.processor.decide;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.Trees;
import javax.lang.model.element.TypeElement;

/** Looks for places that javac wants to decide about everything. */
final class DecisionScanner extends PlaceScanner {

  private final MissingMethods methods;
  private final MissingCases cases;
  private final Trees trees;

  DecisionScanner(MissingMethods methods, MissingCases cases, Trees trees) {
    super(trees);
    this.methods = methods;
    this.cases = cases;
    this.trees = trees;
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
    add(cases.ofCheckedStatement(getCurrentPath(), tree));
    return super.visitSwitch(tree, null);
  }
}
