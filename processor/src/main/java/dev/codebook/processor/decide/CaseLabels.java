package dev.codebook.processor.decide;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What the cases of a {@code switch} decide about. */
final class CaseLabels {

  private final Trees trees;
  private final Types types;
  private final Set<Element> constants = new HashSet<>();
  private final List<TypeMirror> patterns = new ArrayList<>();
  private boolean total;
  private boolean modern;

  CaseLabels(Trees trees, Types types) {
    this.trees = trees;
    this.types = types;
  }

  /** Adds a case of a {@code switch} over values of a type. */
  void add(TreePath place, TypeElement selector) {
    CaseTree tree = (CaseTree) place.getLeaf();
    List<Tree> labels = CaseParts.labels(tree);
    total |= labels.isEmpty();
    if (!CaseParts.isGuarded(tree)) {
      for (Tree label : labels) {
        addLabel(new TreePath(place, label), selector);
      }
    }
  }

  /** Whether there is a default. */
  boolean areTotal() {
    return total;
  }

  /** Whether a label is of a kind that makes javac want a complete {@code switch}. */
  boolean areModern() {
    return modern;
  }

  /** Whether a case decides about it. */
  boolean cover(Alternative one) {
    if (constants.contains(one.constant())) {
      return true;
    }
    TypeMirror type = types.erasure(one.type().asType());
    for (TypeMirror pattern : patterns) {
      if (types.isSubtype(type, pattern)) {
        return true;
      }
    }
    return false;
  }

  // Kinds that are newer than Java 17 have names here.
  private void addLabel(TreePath place, TypeElement selector) {
    Tree label = place.getLeaf();
    switch (label.getKind().name()) {
      case "DEFAULT_CASE_LABEL" -> total = true;
      case "CONSTANT_CASE_LABEL", "PATTERN_CASE_LABEL", "PARENTHESIZED_PATTERN" ->
          addLabel(new TreePath(place, CaseParts.first(label)), selector);
      case "DECONSTRUCTION_PATTERN" -> addPattern(new TreePath(place, CaseParts.first(label)));
      case "BINDING_PATTERN" ->
          addPattern(new TreePath(place, ((BindingPatternTree) label).getVariable()));
      default -> addConstant(place, selector);
    }
  }

  private void addPattern(TreePath place) {
    modern = true;
    TypeMirror type = trees.getTypeMirror(place);
    if (type != null) {
      patterns.add(types.erasure(type));
    }
  }

  private void addConstant(TreePath place, TypeElement selector) {
    Tree label = place.getLeaf();
    modern |= label.getKind() == Tree.Kind.NULL_LITERAL;
    if (label instanceof IdentifierTree name) {
      addConstant(selector, name.getName());
    } else if (label instanceof MemberSelectTree select
        && trees.getTypeMirror(new TreePath(place, select.getExpression()))
            instanceof DeclaredType type) {
      addConstant(type.asElement(), select.getIdentifier());
    }
  }

  private void addConstant(Element owner, CharSequence name) {
    for (Element each : owner.getEnclosedElements()) {
      if (each.getKind().isField() && each.getSimpleName().contentEquals(name)) {
        constants.add(each);
      }
    }
  }
}
