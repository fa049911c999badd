package dev.codebook.processor.work;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads annotations whose classes the processor cannot load. */
public final class Mirrors {

  private Mirrors() {}

  /** The qualified name of an annotation, or an empty text if the compiler does not know it. */
  public static String nameOf(AnnotationMirror annotation) {
    return annotation.getAnnotationType().asElement() instanceof TypeElement type
        ? type.getQualifiedName().toString()
        : "";
  }

  /** The value that an annotation gives to one of its elements, without the defaults. */
  public static Optional<AnnotationValue> value(AnnotationMirror annotation, String element) {
    Map<? extends ExecutableElement, ? extends AnnotationValue> values =
        annotation.getElementValues();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> each :
        values.entrySet()) {
      if (each.getKey().getSimpleName().contentEquals(element)) {
        return Optional.of(each.getValue());
      }
    }
    return Optional.empty();
  }
}
