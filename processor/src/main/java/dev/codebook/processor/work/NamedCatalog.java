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

  /** The compiler's stand-in for a value that it could not read and has reported itself. */
  private static final String ERRONEOUS = "<error>";

  /** All catalogs that a package names, in its order. */
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

  // Mirrors rather than the annotation's class, which the processor cannot load.
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
