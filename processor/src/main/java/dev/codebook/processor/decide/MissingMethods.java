package dev.codebook.processor.decide;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the methods of generated visitors that a class inherits and does not implement. */
final class MissingMethods {

  private final Elements elements;
  private final GeneratedTypes generated;
  private final CodeTitles titles;

  MissingMethods(Elements elements, GeneratedTypes generated, CodeTitles titles) {
    this.elements = elements;
    this.generated = generated;
    this.titles = titles;
  }

  /** The methods that the class lacks, with what each decides about. None if it may be abstract. */
  List<String> of(TypeElement type) {
    boolean mayLackThem =
        type.getKind() == ElementKind.INTERFACE
            || type.getKind() == ElementKind.ANNOTATION_TYPE
            || type.getModifiers().contains(Modifier.ABSTRACT);
    return mayLackThem ? List.of() : unimplemented(type);
  }

  /** The same for an interface: all that an implementation needs. */
  List<String> unimplemented(TypeElement type) {
    List<String> missing = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
      if (method.getModifiers().contains(Modifier.ABSTRACT) && isOfVisitor(method)) {
        missing.add(titles.titled(method));
      }
    }
    return missing;
  }

  private boolean isOfVisitor(ExecutableElement method) {
    Element owner = method.getEnclosingElement();
    return owner.getKind() == ElementKind.INTERFACE
        && owner.getEnclosingElement() instanceof TypeElement
        && generated.has(owner);
  }
}
