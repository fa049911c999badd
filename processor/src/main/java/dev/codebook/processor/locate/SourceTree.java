package dev.codebook.processor.locate;

import dev.codebook.compiler.read.written.CatalogFile;
import dev.codebook.processor.host.PackageDirectories;
import dev.codebook.processor.work.NamedCatalog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The directories from the package's source file up to the root of the project. Sources rather than
 * the build's copies of them: the author edits the catalog in the sources, so that one is up to
 * date.
 */
final class SourceTree implements SearchPlace {

  private final PackageDirectories sources;
  private final ClassPath classPath;

  SourceTree(PackageDirectories sources, ClassPath classPath) {
    this.sources = sources;
    this.classPath = classPath;
  }

  @Override
  public Answer look(NamedCatalog wanted) {
    Optional<Path> start = sources.directoryOf(wanted.in());
    return start.isPresent()
        ? look(SourceWalk.from(start.get(), wanted.packageName()), wanted.name().path())
        : Answer.nothing(List.of());
  }

  private Answer look(SourceWalk walk, String name) {
    List<Path> lookedAt = new ArrayList<>();
    for (Path directory : walk.directories()) {
      List<Path> candidates = new ArrayList<>(walk.candidates(directory, name));
      List<CatalogFile> files = existing(candidates);
      if (!files.isEmpty() && walk.isAmongResources(directory)) {
        // A file in the resources and one at the root of the module are equally near to the
        // package.
        candidates.add(walk.moduleRoot().resolve(name));
        files = existing(candidates);
      }
      lookedAt.addAll(candidates);
      if (!files.isEmpty()) {
        return new Answer(files, lookedAt);
      }
    }
    return Answer.nothing(lookedAt);
  }

  private List<CatalogFile> existing(List<Path> candidates) {
    List<CatalogFile> files = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Path candidate : candidates) {
      Optional<CatalogFile> file = DiskFile.at(candidate, classPath);
      if (file.isPresent() && seen.add(file.get().identity())) {
        files.add(file.get());
      }
    }
    return files;
  }
}
