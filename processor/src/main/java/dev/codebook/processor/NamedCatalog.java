package dev.codebook.processor;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    return in.getAnnotationMirrors().stream()
        .flatMap(NamedCatalog::unwrapped)
        .flatMap(annotation -> named(in, annotation))
        .toList();
  }

  String packageName() {
    return in.getQualifiedName().toString();
  }

  // Mirrors rather than the annotation's class: that is on the user's class path, not on ours.
  private static Stream<AnnotationMirror> unwrapped(AnnotationMirror annotation) {
    return switch (nameOf(annotation)) {
      case ONE -> Stream.of(annotation);
      case SEVERAL -> values(annotation).flatMap(NamedCatalog::contained);
      default -> Stream.empty();
    };
  }

  private static Stream<AnnotationMirror> contained(AnnotationValue list) {
    return list.getValue() instanceof List<?> values
        ? values.stream()
            .map(each -> ((AnnotationValue) each).getValue())
            .filter(AnnotationMirror.class::isInstance)
            .map(AnnotationMirror.class::cast)
        : Stream.empty();
  }

  private static Stream<NamedCatalog> named(PackageElement in, AnnotationMirror annotation) {
    return values(annotation)
        .filter(value -> value.getValue() instanceof String name && !name.equals(ERRONEOUS))
        .map(
            value ->
                new NamedCatalog(
                    in, new CatalogName((String) value.getValue()), annotation, value));
  }

  private static Stream<AnnotationValue> values(AnnotationMirror annotation) {
    Map<? extends ExecutableElement, ? extends AnnotationValue> values =
        annotation.getElementValues();
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
        .map(Map.Entry::getValue);
  }

  private static String nameOf(AnnotationMirror annotation) {
    Element type = annotation.getAnnotationType().asElement();
    return type instanceof TypeElement named ? named.getQualifiedName().toString() : "";
  }
}
