package dev.codebook.processor.decide;

import com.sun.source.tree.SwitchTree;
import com.sun.source.util.Trees;

/** Looks for statements that javac accepts although they do not decide about everything. */
final class StatementScanner extends PlaceScanner {

  private final MissingCases cases;

  StatementScanner(MissingCases cases, Trees trees) {
    super(trees);
    this.cases = cases;
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Void unused) {
    add(cases.ofAcceptedStatement(getCurrentPath(), tree));
    return super.visitSwitch(tree, null);
  }
}
