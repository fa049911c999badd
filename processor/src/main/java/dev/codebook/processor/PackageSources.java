package dev.codebook.processor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Finds the directory of a package's source file. */
final class PackageSources {

  private static final List<PackageSource> WAYS =
      List.of(TreesSource::fileOf, PackageSources::ofElement, PackageSources::onSourcePath);

  private final ProcessingEnvironment environment;
  private final Map<String, Optional<Path>> known = new HashMap<>();

  PackageSources(ProcessingEnvironment environment) {
    this.environment = environment;
  }

  /** The directory, if the source is on disk and the compiler tells where. */
  Optional<Path> directoryOf(PackageElement in) {
    return known.computeIfAbsent(in.getQualifiedName().toString(), name -> find(in));
  }

  private Optional<Path> find(PackageElement in) {
    return WAYS.stream()
        .map(way -> pathBy(way, in))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Path::getParent);
  }

  // Each way may be missing from the compiler at hand, and each compiler has its own way to say so:
  // a missing class, a refused argument, an unsupported operation.
  private Optional<Path> pathBy(PackageSource way, PackageElement in) {
    try {
      return Optional.ofNullable(way.fileOf(in, environment))
          .flatMap(Uris::pathOf)
          .filter(Files::isRegularFile);
    } catch (Exception | LinkageError e) {
      return Optional.empty();
    }
  }

  // By reflection: JDK 18 is the first to have it.
  private static FileObject ofElement(PackageElement in, ProcessingEnvironment environment)
      throws ReflectiveOperationException {
    return (FileObject)
        Elements.class
            .getMethod("getFileObjectOf", javax.lang.model.element.Element.class)
            .invoke(environment.getElementUtils(), in);
  }

  private static FileObject onSourcePath(PackageElement in, ProcessingEnvironment environment)
      throws java.io.IOException {
    String path = in.getQualifiedName().toString().replace('.', '/') + "/package-info.java";
    return environment.getFiler().getResource(StandardLocation.SOURCE_PATH, "", path);
  }
}
