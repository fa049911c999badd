package dev.codebook.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/**
 * A catalog that a package names.
 *
 * @param annotation the one that names it
 * @param value the name's place in the annotation, at which findings are shown
 */
record NamedCatalog(
    PackageElement in, CatalogName name, AnnotationMirror annotation, AnnotationValue value) {

  static final String ONE = "dev.codebook.CodeCatalog";
  static final String SEVERAL = "dev.codebook.CodeCatalogs";

  /** What the compiler gives for a value that it could not make out, and has complained about. */
  private static final String ERRONEOUS = "<error>";

  /** All that a package names, in the order in which it names them. */
  static List<NamedCatalog> of(PackageElement in) {
    List<NamedCatalog> all = new ArrayList<>();
    for (AnnotationMirror outer : in.getAnnotationMirrors()) {
      for (AnnotationMirror annotation : unwrapped(outer)) {
        Optional<AnnotationValue> value = value(annotation);
        if (value.isPresent()
            && value.get().getValue() instanceof String name
            && !name.equals(ERRONEOUS)) {
          all.add(new NamedCatalog(in, new CatalogName(name), annotation, value.get()));
        }
      }
    }
    return List.copyOf(all);
  }

  String packageName() {
    return in.getQualifiedName().toString();
  }

  // Mirrors rather than the annotation's class: that is on the user's class path, not on ours.
  private static List<AnnotationMirror> unwrapped(AnnotationMirror annotation) {
    return switch (nameOf(annotation)) {
      case ONE -> List.of(annotation);
      case SEVERAL -> contained(annotation);
      default -> List.of();
    };
  }

  private static List<AnnotationMirror> contained(AnnotationMirror annotation) {
    List<AnnotationMirror> contained = new ArrayList<>();
    Optional<AnnotationValue> list = value(annotation);
    if (list.isPresent() && list.get().getValue() instanceof List<?> values) {
      for (Object each : values) {
        if (((AnnotationValue) each).getValue() instanceof AnnotationMirror one) {
          contained.add(one);
        }
      }
    }
    return contained;
  }

  private static Optional<AnnotationValue> value(AnnotationMirror annotation) {
    Map<? extends ExecutableElement, ? extends AnnotationValue> values =
        annotation.getElementValues();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> each :
        values.entrySet()) {
      if (each.getKey().getSimpleName().contentEquals("value")) {
        return Optional.of(each.getValue());
      }
    }
    return Optional.empty();
  }

  private static String nameOf(AnnotationMirror annotation) {
    Element type = annotation.getAnnotationType().asElement();
    return type instanceof TypeElement named ? named.getQualifiedName().toString() : "";
  }
}
