package dev.codebook.processor;

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
    if (wanted.name().isOnClassPathOnly()) {
      return Answer.nothing(List.of());
    }
    List<Path> paths = new ArrayList<>();
    List<String> malformed = new ArrayList<>();
    for (String directory : directories) {
      try {
        paths.add(Path.of(directory, wanted.name().path()).toAbsolutePath().normalize());
      } catch (InvalidPathException e) {
        malformed.add(directory + File.separator + wanted.name().path());
      }
    }
    return Answer.firstOf(paths, classPath, malformed);
  }
}
