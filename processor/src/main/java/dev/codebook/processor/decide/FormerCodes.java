package dev.codebook.processor.decide;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.processor.work.GoneCodes;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Says what became of codes whose names are still used. */
final class FormerCodes {

  private final Trees trees;
  private final Types types;
  private final GeneratedTypes generated;
  private final GoneCodes gone;

  FormerCodes(Trees trees, Types types, GeneratedTypes generated, GoneCodes gone) {
    this.generated = generated;
    this.trees = trees;
    this.types = types;
    this.gone = gone;
  }

  /** About {@code DeliveryCode.ABORTED}, or about {@code onAborted} in a decision by a field. */
  Optional<String> ofMember(TreePath place, MemberSelectTree tree) {
    if (gone.areNone() || exists(trees.getElement(place))) {
      return Optional.empty();
    }
    TreePath before = new TreePath(place, tree.getExpression());
    Optional<String> sentence = of(before, tree.getIdentifier());
    return sentence.isEmpty()
            && trees.getTypeMirror(before) instanceof DeclaredType type
            && generated.has(type.asElement())
        ? ofValue(tree.getIdentifier())
        : sentence;
  }

  private static boolean exists(Element element) {
    return element != null && element.asType().getKind() != TypeKind.ERROR;
  }

  /**
   * About {@code case ABORTED}.
   *
   * @param value what the {@code switch} is over
   */
  Optional<String> ofLabel(TreePath value, Tree label) {
    if (gone.areNone()) {
      return Optional.empty();
    }
    boolean wrapped = label.getKind().name().equals("CONSTANT_CASE_LABEL");
    Tree constant = wrapped ? CaseParts.first(label) : label;
    return constant instanceof IdentifierTree name ? of(value, name.getName()) : Optional.empty();
  }

  /** About {@code import static com.example.sms.DeliveryCode.ABORTED}. */
  Optional<String> ofImport(ImportTree tree) {
    return tree.isStatic() && tree.getQualifiedIdentifier() instanceof MemberSelectTree name
        ? gone.of(name.getExpression().toString(), name.getIdentifier().toString())
        : Optional.empty();
  }

  /** About a method {@code visitAborted} that overrides nothing, although it says so. */
  Optional<String> ofMethod(TreePath place, MethodTree tree) {
    Element method = gone.areNone() || !saysOverride(tree) ? null : trees.getElement(place);
    if (method == null) {
      return Optional.empty();
    }
    Set<TypeElement> above = new LinkedHashSet<>();
    addAbove(above, method.getEnclosingElement().asType());
    return ofMethod(above, method.getSimpleName());
  }

  private static boolean saysOverride(MethodTree tree) {
    for (AnnotationTree annotation : tree.getModifiers().getAnnotations()) {
      if (annotation.getAnnotationType().toString().endsWith("Override")) {
        return true;
      }
    }
    return false;
  }

  private void addAbove(Set<TypeElement> above, TypeMirror type) {
    for (TypeMirror each : types.directSupertypes(type)) {
      if (each instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element
          && above.add(element)) {
        addAbove(above, each);
      }
    }
  }

  private Optional<String> ofMethod(Set<TypeElement> above, Name method) {
    Optional<String> sentence = Optional.empty();
    for (TypeElement type : above) {
      for (Element member : type.getEnclosedElements()) {
        if (member.getSimpleName().equals(method)) {
          return Optional.empty();
        }
      }
      if (type.getEnclosingElement() instanceof TypeElement closed && sentence.isEmpty()) {
        String name = closed.getQualifiedName().toString();
        sentence = named("visit", gone.constantsOf(name), method);
      }
      if (generated.has(type) && sentence.isEmpty()) {
        sentence = ofValue(method);
      }
    }
    return sentence;
  }

  /** About a method {@code onAborted}, which decides by a value of a field. */
  Optional<String> ofValue(Name method) {
    for (Map<String, String> constants : gone.byType().values()) {
      Optional<String> sentence = named("on", constants, method);
      if (sentence.isPresent()) {
        return sentence;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> named(String prefix, Map<String, String> constants, Name method) {
    for (Map.Entry<String, String> each : constants.entrySet()) {
      if (method.contentEquals(prefix + JavaName.pascal(each.getKey()))) {
        return Optional.of(each.getValue());
      }
    }
    return Optional.empty();
  }

  private Optional<String> of(TreePath typed, CharSequence constant) {
    return trees.getTypeMirror(typed) instanceof DeclaredType type
            && type.asElement() instanceof TypeElement element
        ? gone.of(element.getQualifiedName().toString(), constant.toString())
        : Optional.empty();
  }
}
