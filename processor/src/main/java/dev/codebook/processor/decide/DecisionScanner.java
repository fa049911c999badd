package dev.codebook.processor.decide;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Looks for places that javac wants to decide about everything, and for names that are not there
 * any more.
 */
final class DecisionScanner extends PlaceScanner {

  private final MissingMethods methods;
  private final Lambdas lambdas;
  private final MissingSteps steps;
  private final MissingCases cases;
  private final FormerCodes former;
  private final Trees trees;

  DecisionScanner(
      MissingMethods methods,
      Lambdas lambdas,
      MissingSteps steps,
      MissingCases cases,
      FormerCodes former,
      Trees trees) {
    super(trees);
    this.methods = methods;
    this.lambdas = lambdas;
    this.steps = steps;
    this.cases = cases;
    this.former = former;
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
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void unused) {
    add(lambdas.missing(getCurrentPath()));
    return super.visitLambdaExpression(tree, null);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void unused) {
    add(lambdas.missing(getCurrentPath()));
    return super.visitMemberReference(tree, null);
  }

  @Override
  public Void visitMethod(MethodTree tree, Void unused) {
    addFormer(getCurrentPath(), former.ofMethod(getCurrentPath(), tree));
    return super.visitMethod(tree, null);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
    add(steps.after(getCurrentPath()));
    return super.visitMethodInvocation(tree, null);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
    addFormer(getCurrentPath(), former.ofMember(getCurrentPath(), tree));
    add(steps.before(getCurrentPath(), tree));
    return super.visitMemberSelect(tree, null);
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
    add(cases.ofExpression(getCurrentPath(), tree.getExpression(), tree.getCases()));
    addFormer(tree.getExpression(), tree.getCases());
    return super.visitSwitchExpression(tree, null);
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Void unused) {
    add(cases.ofCheckedStatement(getCurrentPath(), tree));
    addFormer(tree.getExpression(), tree.getCases());
    return super.visitSwitch(tree, null);
  }

  private void addFormer(ExpressionTree value, List<? extends CaseTree> switchCases) {
    for (CaseTree each : switchCases) {
      for (Tree label : CaseParts.labels(each)) {
        TreePath path = new TreePath(new TreePath(getCurrentPath(), each), label);
        addFormer(path, former.ofLabel(new TreePath(getCurrentPath(), value), label));
      }
    }
  }

  private void addFormer(TreePath path, Optional<String> sentence) {
    if (sentence.isPresent()) {
      add(path, sentence.get());
    }
  }
}
