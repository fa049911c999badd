package dev.codebook.processor.decide;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes trees apart by the order in which a scanner visits their parts. The methods that return
 * labels, patterns and guards are newer than Java 17, but scanners visit these in every version.
 */
final class CaseParts extends TreeScanner<Void, Void> {

  private final List<Tree> single = new ArrayList<>();
  private final List<List<Tree>> lists = new ArrayList<>();

  private CaseParts() {}

  /** The labels of a case; in some versions none for {@code default}. */
  static List<Tree> labels(CaseTree tree) {
    return of(tree).lists.get(0);
  }

  /** Whether a case has a condition besides its labels. */
  static boolean isGuarded(CaseTree tree) {
    for (Tree part : of(tree).single) {
      if (part != tree.getBody()) {
        return true;
      }
    }
    return false;
  }

  /** The first part of a label or pattern. */
  static Tree first(Tree tree) {
    return of(tree).single.get(0);
  }

  private static CaseParts of(Tree tree) {
    CaseParts parts = new CaseParts();
    tree.accept(parts, null);
    return parts;
  }

  @Override
  public Void scan(Tree tree, Void unused) {
    if (tree != null) {
      single.add(tree);
    }
    return null;
  }

  @Override
  public Void scan(Iterable<? extends Tree> trees, Void unused) {
    List<Tree> list = new ArrayList<>();
    if (trees != null) {
      trees.forEach(list::add);
    }
    lists.add(list);
    return null;
  }
}
