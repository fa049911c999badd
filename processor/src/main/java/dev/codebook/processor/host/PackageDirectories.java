package dev.codebook.processor.host;

import dev.codebook.processor.work.Reporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Finds the directory of a package's source file. */
public final class PackageDirectories {

  private final ProcessingEnvironment environment;
  private final Reporter reporter;
  private final Map<String, Optional<Path>> known = new HashMap<>();

  PackageDirectories(ProcessingEnvironment environment, Reporter reporter) {
    this.environment = environment;
    this.reporter = reporter;
  }

  /** The directory, if the source is on disk and the compiler says where. */
  public Optional<Path> directoryOf(PackageElement in) {
    String name = in.getQualifiedName().toString();
    if (!known.containsKey(name)) {
      known.put(name, find(in));
    }
    return known.get(name);
  }

  private Optional<Path> find(PackageElement in) {
    Optional<Path> file =
        pathBy(TreeLookup::fileOf, in, JavacEnvironment.within(environment, reporter));
    if (file.isEmpty()) {
      file = pathBy(PackageDirectories::ofElement, in, environment);
    }
    if (file.isEmpty()) {
      file = pathBy(PackageDirectories::onSourcePath, in, environment);
    }
    return file.isPresent()
        ? Optional.ofNullable(annotated(file.get(), in).getParent())
        : Optional.empty();
  }

  private Path annotated(Path known, PackageElement in) {
    try {
      return AnnotatedSource.of(known, in.getQualifiedName().toString());
    } catch (RuntimeException e) {
      reporter.ignored(e);
      return known;
    }
  }

  // A compiler may lack any of these ways, and says so in its own fashion: by a missing class, an
  // illegal argument, or an unsupported operation.
  private Optional<Path> pathBy(SourceLookup way, PackageElement in, ProcessingEnvironment asked) {
    try {
      FileObject file = way.fileOf(in, asked);
      Optional<Path> path = file == null ? Optional.empty() : Uris.pathOf(file);
      return path.isPresent() && Files.isRegularFile(path.get()) ? path : Optional.empty();
    } catch (Exception | LinkageError e) {
      reporter.ignored(e);
      return Optional.empty();
    }
  }

  // By reflection, since the method is new in JDK 18.
  private static FileObject ofElement(PackageElement in, ProcessingEnvironment environment)
      throws ReflectiveOperationException {
    return (FileObject)
        Elements.class
            .getMethod("getFileObjectOf", Element.class)
            .invoke(environment.getElementUtils(), in);
  }

  private static FileObject onSourcePath(PackageElement in, ProcessingEnvironment environment)
      throws java.io.IOException {
    String path = in.getQualifiedName().toString().replace('.', '/') + "/package-info.java";
    return environment.getFiler().getResource(StandardLocation.SOURCE_PATH, "", path);
  }
}
