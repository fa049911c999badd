package dev.codebook.processor.decide;

import dev.codebook.processor.work.Mirrors;
import dev.codebook.processor.work.RuntimeNames;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** Tells generated types from others, whether they are sources or in a dependency. */
final class GeneratedTypes {

  private final Map<Element, Boolean> known = new HashMap<>();

  /** Whether the element is generated, or is a member of a generated type. */
  boolean has(Element element) {
    Element outermost = element;
    while (outermost.getEnclosingElement() != null && isNested(outermost)) {
      outermost = outermost.getEnclosingElement();
    }
    Boolean marked = known.get(outermost);
    if (marked == null) {
      marked = isMarked(outermost);
      known.put(outermost, marked);
    }
    return marked;
  }

  private static boolean isNested(Element element) {
    Element around = element.getEnclosingElement();
    return !(around instanceof PackageElement);
  }

  private static boolean isMarked(Element type) {
    for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
      if (Mirrors.nameOf(annotation).equals(RuntimeNames.GENERATED_FROM)) {
        return true;
      }
    }
    return false;
  }
}
