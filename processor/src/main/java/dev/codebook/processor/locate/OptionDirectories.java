package dev.codebook.processor.locate;

import dev.codebook.processor.work.NamedCatalog;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The directories that {@code -Acodebook.dir} names, for builds with an unusual layout. */
public final class OptionDirectories implements SearchPlace {

  public static final String OPTION = "codebook.dir";

  private final List<String> directories;
  private final ClassPath classPath;

  OptionDirectories(Map<String, String> options, ClassPath classPath) {
    this.classPath = classPath;
    // The value is null if the option is given without one.
    String value = options.get(OPTION);
    this.directories = value == null ? List.of() : List.of(value.split(File.pathSeparator));
  }

  @Override
  public Answer look(NamedCatalog wanted) {
    List<Path> paths = new ArrayList<>();
    List<String> malformed = new ArrayList<>();
    for (String directory : directories) {
      try {
        if (!directory.isBlank()) {
          paths.add(Path.of(directory, wanted.name().path()).toAbsolutePath().normalize());
        }
      } catch (InvalidPathException e) {
        malformed.add(directory + File.separator + wanted.name().path());
      }
    }
    return Answer.firstOf(paths, classPath, malformed);
  }
}
