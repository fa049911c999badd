package dev.codebook.processor.locate;

import dev.codebook.compiler.place.ProjectRoots;
import dev.codebook.processor.host.Host;
import dev.codebook.processor.host.OutputDirectory;
import dev.codebook.processor.host.PackageDirectories;
import dev.codebook.processor.work.NamedCatalog;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The directories above the class output, for compilers that do not say where a source file is. The
 * source directories are guessed from the names that most builds use.
 */
final class OutputTree implements SearchPlace {

  private final PackageDirectories sources;
  private final OutputDirectory output;
  private final ClassPath classPath;

  OutputTree(Host host, ClassPath classPath) {
    this.sources = host.sources();
    this.output = host.output();
    this.classPath = classPath;
  }

  @Override
  public Answer look(NamedCatalog wanted) {
    if (sources.directoryOf(wanted.in()).isPresent()) {
      return Answer.nothing(List.of());
    }
    return output.path().map(output -> look(output, wanted)).orElse(Answer.nothing(List.of()));
  }

  private Answer look(Path output, NamedCatalog wanted) {
    return Answer.firstOf(candidates(output, wanted), classPath, List.of());
  }

  private static List<Path> candidates(Path output, NamedCatalog wanted) {
    // The output itself contains only copies.
    Path above = output.getParent() == null ? output : output.getParent();
    Path moduleRoot = ProjectRoots.nearest(above).orElse(above);
    Path end = ProjectRoots.outermost(moduleRoot);
    Stream<Path> ofModule = sources(output, wanted).map(moduleRoot::resolve);
    Stream<Path> around =
        ProjectRoots.upwards(moduleRoot).stream()
            .takeWhile(it -> it.startsWith(end))
            .flatMap(it -> Stream.of(it, it.resolve("resources")));
    return Stream.concat(ofModule, around)
        .map(directory -> directory.resolve(wanted.name().path()))
        .toList();
  }

  private static Stream<String> sources(Path output, NamedCatalog wanted) {
    String packagePath = wanted.in().getQualifiedName().toString().replace('.', '/');
    boolean test = output.getFileName() != null && output.getFileName().toString().contains("test");
    return (test ? Stream.of("test", "main") : Stream.of("main"))
        .flatMap(
            kind ->
                Stream.of("src/" + kind + "/java/" + packagePath, "src/" + kind + "/resources"));
  }
}
