package dev.codebook.processor.decide;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds what a decision by the values of a field lacks, such as {@code
 * code.byStatus().onQueued(…).onAborted(…)}. Each call returns the next step, a type that has only
 * the method for the next value. So javac names one that is missing, and not those after it.
 */
final class MissingSteps {

  /** The end of the name of a step. What comes before it is the name of its method. */
  private static final String STEP = "_";

  private final Trees trees;
  private final GeneratedTypes generated;

  MissingSteps(Trees trees, GeneratedTypes generated) {
    this.trees = trees;
    this.generated = generated;
  }

  /** The values that are left out before a call of a method that the step does not have. */
  List<String> before(TreePath place, MemberSelectTree call) {
    TypeElement step = step(trees.getTypeMirror(new TreePath(place, call.getExpression())));
    return step == null || call.getIdentifier().contentEquals(method(step))
        ? List.of()
        : missing(step, calls(place));
  }

  /** The values that are left out at the end, if the value of the last call is of a wrong type. */
  List<String> after(TreePath place) {
    TypeElement step =
        trees.getTypeMirror(place) instanceof ErrorType wrong
            ? step(trees.getOriginalType(wrong))
            : null;
    return step == null ? List.of() : missing(step, Set.of());
  }

  private List<String> missing(TypeElement first, Set<String> calls) {
    List<String> missing = new ArrayList<>();
    for (TypeElement step = first; step != null; step = next(step)) {
      if (!calls.contains(method(step))) {
        missing.add(method(step));
      }
    }
    // None is missing if the call is of another kind, such as one of a method that all types have.
    return calls.isEmpty() || missing.size() < stepsFrom(first) ? missing : List.of();
  }

  private int stepsFrom(TypeElement first) {
    int steps = 0;
    for (TypeElement step = first; step != null; step = next(step)) {
      steps++;
    }
    return steps;
  }

  /** The methods that are called on the value of a call, and on the value of that, and so on. */
  private static Set<String> calls(TreePath first) {
    Set<String> calls = new HashSet<>();
    TreePath path = first;
    while (path.getLeaf() instanceof MemberSelectTree select) {
      calls.add(select.getIdentifier().toString());
      path = path.getParentPath();
      if (path.getLeaf() instanceof MethodInvocationTree) {
        path = path.getParentPath();
      }
    }
    return calls;
  }

  private TypeElement next(TypeElement step) {
    for (ExecutableElement each : ElementFilter.methodsIn(step.getEnclosedElements())) {
      if (each.getSimpleName().contentEquals(method(step))) {
        return step(each.getReturnType());
      }
    }
    return null;
  }

  private TypeElement step(TypeMirror type) {
    Element element = type instanceof DeclaredType declared ? declared.asElement() : null;
    return element instanceof TypeElement step
            && step.getSimpleName().toString().endsWith(STEP)
            && generated.has(step)
        ? step
        : null;
  }

  private static String method(TypeElement step) {
    String name = step.getSimpleName().toString();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1, name.length() - 1);
  }
}
