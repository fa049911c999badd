package dev.codebook.processor;

import dev.codebook.compiler.read.CatalogFile;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The directories that {@code -Acodebook.dir} names, for builds whose layout tells nothing. */
final class OptionDirectories implements Place {

  static final String OPTION = "codebook.dir";

  private final List<String> directories;
  private final ClassPath classPath;

  OptionDirectories(Map<String, String> options, ClassPath classPath) {
    this.classPath = classPath;
    // The value is null where the option is given without one.
    String value = Optional.ofNullable(options.get(OPTION)).orElse("");
    this.directories =
        Stream.of(value.split(Pattern.quote(File.pathSeparator)))
            .filter(directory -> !directory.isBlank())
            .toList();
  }

  @Override
  public Answer look(NamedCatalog wanted) {
    List<String> lookedAt = new ArrayList<>();
    if (wanted.name().isOnClassPathOnly()) {
      return Answer.nothing(lookedAt);
    }
    for (String directory : directories) {
      Optional<CatalogFile> file = lookIn(directory, wanted.name().path(), lookedAt);
      if (file.isPresent()) {
        return new Answer(List.of(file.get()), lookedAt);
      }
    }
    return Answer.nothing(lookedAt);
  }

  private Optional<CatalogFile> lookIn(String directory, String name, List<String> lookedAt) {
    try {
      Path path = Path.of(directory, name).toAbsolutePath().normalize();
      lookedAt.add(path.toString());
      return DiskFile.at(path, classPath);
    } catch (InvalidPathException e) {
      lookedAt.add(directory + File.separator + name);
      return Optional.empty();
    }
  }
}
