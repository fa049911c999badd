package dev.codebook.processor.decide;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Finds lambdas that stand for a visitor. They can only as long as the visitor has one method, and
 * after that javac gives them no type.
 */
final class Lambdas {

  private static final String ACCEPT = "accept";
  private static final String VISITOR = "Visitor";

  private final Trees trees;
  private final GeneratedTypes generated;
  private final MissingMethods methods;

  Lambdas(Trees trees, GeneratedTypes generated, MissingMethods methods) {
    this.trees = trees;
    this.generated = generated;
    this.methods = methods;
  }

  /** The methods of the visitor that a lambda or a method reference stands for, if not one. */
  List<String> missing(TreePath lambda) {
    Element visitor = wanted(lambda.getParentPath());
    if (!(visitor instanceof TypeElement type) || !generated.has(visitor)) {
      return List.of();
    }
    List<String> all = methods.unimplemented(type);
    return all.size() > 1 ? all : List.of();
  }

  /** The type that is wanted at the place of a lambda, or null if it cannot be told. */
  private Element wanted(TreePath around) {
    Tree tree = around.getLeaf();
    if (tree instanceof VariableTree variable) {
      return elementOf(around, variable.getType());
    }
    if (tree instanceof AssignmentTree assignment) {
      return elementOf(around, assignment.getVariable());
    }
    if (tree instanceof TypeCastTree cast) {
      return elementOf(around, cast.getType());
    }
    if (tree instanceof ReturnTree) {
      return returned(around);
    }
    return tree instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
            && select.getIdentifier().contentEquals(ACCEPT)
        ? visitorOf(elementOf(around, select.getExpression()))
        : null;
  }

  private Element returned(TreePath from) {
    TreePath around = from;
    while (!(around.getLeaf() instanceof MethodTree)) {
      if (around.getLeaf() instanceof LambdaExpressionTree) {
        return null;
      }
      around = around.getParentPath();
    }
    return elementOf(around, ((MethodTree) around.getLeaf()).getReturnType());
  }

  private Element elementOf(TreePath around, Tree typed) {
    return typed != null
            && trees.getTypeMirror(new TreePath(around, typed)) instanceof DeclaredType type
        ? type.asElement()
        : null;
  }

  private static Element visitorOf(Element code) {
    if (code instanceof TypeElement type) {
      for (Element each : type.getEnclosedElements()) {
        if (each.getSimpleName().contentEquals(VISITOR)) {
          return each;
        }
      }
    }
    return null;
  }
}
