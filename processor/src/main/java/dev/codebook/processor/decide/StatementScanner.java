package dev.codebook.processor.decide;

import com.sun.source.tree.SwitchTree;
import com.sun.source.util.Trees;
import java.util.Map;

/** Looks for statements that javac accepts although they do not decide about everything. */
final class StatementScanner extends PlaceScanner {

  private final MissingCases cases;
  private final Map<String, Statements> bySet;
  private final Statements wanted;

  /**
   * Looks for the statements of which one thing is wanted.
   *
   * @param bySet what is wanted, by the names of sets; under an empty name for all others
   */
  StatementScanner(
      MissingCases cases, Map<String, Statements> bySet, Statements wanted, Trees trees) {
    super(trees);
    this.cases = cases;
    this.bySet = bySet;
    this.wanted = wanted;
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Void unused) {
    String set = cases.setOf(getCurrentPath(), tree);
    Statements others = bySet.getOrDefault("", Statements.ALLOW);
    if (bySet.getOrDefault(set, others) == wanted) {
      add(cases.ofAcceptedStatement(getCurrentPath(), tree));
    }
    return super.visitSwitch(tree, null);
  }
}
