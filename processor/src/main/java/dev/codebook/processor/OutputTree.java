package dev.codebook.processor;

import dev.codebook.compiler.read.CatalogFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directories above the class output, for compilers that do not tell where a source file is.
 * There the sources' directories are guessed by what most builds call them.
 */
final class OutputTree implements Place {

  private final PackageSources sources;
  private final OutputDirectory output;
  private final ClassPath classPath;

  OutputTree(PackageSources sources, OutputDirectory output, ClassPath classPath) {
    this.sources = sources;
    this.output = output;
    this.classPath = classPath;
  }

  @Override
  public Answer look(NamedCatalog wanted) {
    boolean sourceIsKnown = sources.directoryOf(wanted.in()).isPresent();
    if (wanted.name().isOnClassPathOnly() || sourceIsKnown) {
      return Answer.nothing(List.of());
    }
    return output.path().map(output -> look(output, wanted)).orElse(Answer.nothing(List.of()));
  }

  private Answer look(Path output, NamedCatalog wanted) {
    List<String> lookedAt = new ArrayList<>();
    for (Path directory : directoriesAbove(output)) {
      for (Path candidate : candidates(directory, output, wanted)) {
        lookedAt.add(candidate.toString());
        Optional<CatalogFile> file = DiskFile.at(candidate, classPath);
        if (file.isPresent()) {
          return new Answer(List.of(file.get()), lookedAt);
        }
      }
    }
    return Answer.nothing(lookedAt);
  }

  // The output itself holds only copies.
  private static List<Path> directoriesAbove(Path output) {
    Path first = output.getParent() == null ? output : output.getParent();
    Path last = ProjectRoots.nearest(first).map(ProjectRoots::outermost).orElse(first);
    return ProjectRoots.upwards(first).takeWhile(it -> it.startsWith(last)).toList();
  }

  private static List<Path> candidates(Path directory, Path output, NamedCatalog wanted) {
    String packagePath = wanted.in().getQualifiedName().toString().replace('.', '/');
    boolean test = output.getFileName() != null && output.getFileName().toString().contains("test");
    Stream<String> kinds = test ? Stream.of("test", "main") : Stream.of("main");
    Stream<String> conventional =
        kinds.flatMap(
            kind ->
                Stream.of("src/" + kind + "/java/" + packagePath, "src/" + kind + "/resources"));
    return Stream.of(conventional, Stream.of("", "resources"))
        .flatMap(it -> it)
        .map(below -> directory.resolve(below).resolve(wanted.name().path()))
        .toList();
  }
}
