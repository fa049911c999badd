package dev.codebook.processor.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.PackageElement;

/**
 * A catalog that a package names.
 *
 * @param annotation the one that names it
 * @param value the name's place in the annotation, at which findings are shown
 */
public record NamedCatalog(
    PackageElement in, CatalogName name, AnnotationMirror annotation, AnnotationValue value) {

  /** What the compiler gives for a value that it could not make out, and has complained about. */
  private static final String ERRONEOUS = "<error>";

  /** All that a package names, in the order in which it names them. */
  public static List<NamedCatalog> of(PackageElement in) {
    List<NamedCatalog> all = new ArrayList<>();
    for (AnnotationMirror outer : in.getAnnotationMirrors()) {
      for (AnnotationMirror annotation : unwrapped(outer)) {
        Optional<AnnotationValue> value = Mirrors.value(annotation, "value");
        if (value.isPresent()
            && value.get().getValue() instanceof String name
            && !name.equals(ERRONEOUS)) {
          all.add(new NamedCatalog(in, new CatalogName(name), annotation, value.get()));
        }
      }
    }
    return List.copyOf(all);
  }

  public String packageName() {
    return in.getQualifiedName().toString();
  }

  // Mirrors rather than the annotation's class: that is on the user's class path, not on ours.
  private static List<AnnotationMirror> unwrapped(AnnotationMirror annotation) {
    return switch (Mirrors.nameOf(annotation)) {
      case RuntimeNames.CODE_CATALOG -> List.of(annotation);
      case RuntimeNames.CODE_CATALOGS -> contained(annotation);
      default -> List.of();
    };
  }

  private static List<AnnotationMirror> contained(AnnotationMirror annotation) {
    List<AnnotationMirror> contained = new ArrayList<>();
    Optional<AnnotationValue> list = Mirrors.value(annotation, "value");
    if (list.isPresent() && list.get().getValue() instanceof List<?> values) {
      for (Object each : values) {
        if (((AnnotationValue) each).getValue() instanceof AnnotationMirror one) {
          contained.add(one);
        }
      }
    }
    return contained;
  }
}
