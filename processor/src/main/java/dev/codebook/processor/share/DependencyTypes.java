package dev.codebook.processor.share;

import dev.codebook.processor.host.Host;
import dev.codebook.processor.host.OutputDirectory;
import dev.codebook.processor.locate.ClassPath;
import dev.codebook.processor.locate.DependencyFile;
import dev.codebook.processor.locate.DigestedFile;
import dev.codebook.processor.work.Mirrors;
import dev.codebook.processor.work.RuntimeNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Types that an earlier compilation generated, and left a mark of. */
public final class DependencyTypes {

  private final Elements elements;
  private final ClassPath classPath;
  private final OutputDirectory output;

  public DependencyTypes(Host host) {
    this.elements = host.environment().getElementUtils();
    this.classPath = new ClassPath(host);
    this.output = host.output();
  }

  /**
   * A mark as found.
   *
   * @param text of the file, which may not be a mark at all
   * @param digest SHA-256 of the file, in hexadecimal
   * @param own true if it is in the class output, where an earlier build left it
   */
  record Found(String text, String digest, boolean own) {

    Optional<TypesMark> mark() {
      return TypesMark.of(text);
    }
  }

  /** The mark of a file, by the fingerprint of the file and all that it imports. */
  Optional<Found> find(String file) {
    Optional<DependencyFile> mark = classPath.dependency(TypesMark.name(file));
    return mark.isPresent() ? read(mark.get()) : Optional.empty();
  }

  /**
   * True if all types that a mark promises exist, were generated from the catalog that it names,
   * and can be used from a package.
   *
   * @param types simple names
   */
  boolean exist(TypesMark mark, List<String> types, PackageElement from) {
    for (String type : types) {
      Optional<TypeElement> seen = seen(mark.packageName() + "." + type, from);
      if (seen.isEmpty() || !isFrom(seen.get(), mark.catalog())) {
        return false;
      }
    }
    return true;
  }

  /** True for code in a named module, which sees only the modules that it reads. */
  boolean isInNamedModule(PackageElement in) {
    ModuleElement module = elements.getModuleOf(in);
    return module != null && !module.isUnnamed();
  }

  private Optional<Found> read(DependencyFile file) {
    DigestedFile digested = new DigestedFile(file);
    try {
      String text;
      try (InputStream in = digested.open()) {
        text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
      boolean own = output.path().isPresent() && file.isBelow(output.path().get());
      return Optional.of(new Found(text, digested.digest(), own));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<TypeElement> seen(String name, PackageElement from) {
    ModuleElement module = elements.getModuleOf(from);
    return Optional.ofNullable(
        module == null ? elements.getTypeElement(name) : elements.getTypeElement(module, name));
  }

  private static boolean isFrom(TypeElement type, String catalog) {
    for (AnnotationMirror annotation : type.getAnnotationMirrors()) {
      if (Mirrors.nameOf(annotation).equals(RuntimeNames.GENERATED_FROM)) {
        Optional<AnnotationValue> fingerprint = Mirrors.value(annotation, "fingerprint");
        return fingerprint.isPresent() && catalog.equals(fingerprint.get().getValue());
      }
    }
    return false;
  }
}
