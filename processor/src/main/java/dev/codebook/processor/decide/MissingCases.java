package dev.codebook.processor.decide;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** Finds what a {@code switch} over a generated type does not decide about. */
final class MissingCases {

  private final Trees trees;
  private final Types types;
  private final GeneratedTypes generated;

  MissingCases(Trees trees, Types types, GeneratedTypes generated) {
    this.trees = trees;
    this.types = types;
    this.generated = generated;
  }

  /** What an expression lacks of all that its value can be. Nothing if it has a default. */
  List<String> ofExpression(TreePath place, ExpressionTree value, List<? extends CaseTree> cases) {
    TypeElement type = typeOf(trees.getTypeMirror(new TreePath(place, value)));
    return type == null ? List.of() : missing(type, labels(place, type, cases));
  }

  /** The same for a statement, if javac wants it to be complete. */
  List<String> ofCheckedStatement(TreePath place, SwitchTree tree) {
    return ofStatement(place, tree, true);
  }

  /** The same for a statement, if javac accepts it as it is. */
  List<String> ofAcceptedStatement(TreePath place, SwitchTree tree) {
    return ofStatement(place, tree, false);
  }

  /** The set whose codes or words a statement is over; empty if it is over none. */
  String setOf(TreePath place, SwitchTree tree) {
    Element type = typeOf(trees.getTypeMirror(new TreePath(place, tree.getExpression())));
    while (type != null && type.getEnclosingElement() instanceof TypeElement outer) {
      type = outer;
    }
    return type == null ? "" : type.getSimpleName().toString();
  }

  // javac accepts every statement of a kind that the first versions of Java had.
  private List<String> ofStatement(TreePath place, SwitchTree tree, boolean checked) {
    TypeElement type = typeOf(trees.getTypeMirror(new TreePath(place, tree.getExpression())));
    if (type == null) {
      return List.of();
    }
    CaseLabels labels = labels(place, type, tree.getCases());
    boolean isChecked = type.getKind() != ElementKind.ENUM || labels.areModern();
    return isChecked == checked ? missing(type, labels) : List.of();
  }

  private CaseLabels labels(TreePath place, TypeElement type, List<? extends CaseTree> cases) {
    CaseLabels labels = new CaseLabels(trees, types);
    for (CaseTree each : cases) {
      labels.add(new TreePath(place, each), type);
    }
    return labels;
  }

  private static List<String> missing(TypeElement type, CaseLabels labels) {
    if (labels.areTotal()) {
      return List.of();
    }
    List<String> missing = new ArrayList<>();
    for (Alternative each : Alternative.of(type)) {
      if (!labels.cover(each)) {
        missing.add(each.shown());
      }
    }
    return missing;
  }

  /** The generated type of a value, or null if it is of another type. */
  private TypeElement typeOf(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return typeOf(variable.getUpperBound());
    }
    if (type instanceof IntersectionType both) {
      return typeOf(both.getBounds().get(0));
    }
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && generated.has(element)
        ? element
        : null;
  }
}
