package dev.codebook.processor.inputs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A directory that Maven compiles to. The records of its packages are beside it: for {@code
 * target/classes} in {@code target/codebook/classes}.
 *
 * @param path absolute, and at least two directories below a root
 */
public record ClassDirectory(Path path) {

  private static final String SUFFIX = ".inputs";

  /**
   * The directory, if it is one that Maven compiles to.
   *
   * @param output the directory that classes are written to
   */
  public static Optional<ClassDirectory> ofMaven(Path output) {
    if (output.getParent() == null || output.getParent().getParent() == null) {
      return Optional.empty();
    }
    ClassDirectory classes = new ClassDirectory(output);
    boolean mavens = classes.hasMavensName() || classes.mark().isSet();
    return mavens ? Optional.of(classes) : Optional.empty();
  }

  private boolean hasMavensName() {
    return (path.endsWith("classes") || path.endsWith("test-classes"))
        && path.getParent().endsWith("target")
        && Files.isRegularFile(moduleRoot().resolve("pom.xml"));
  }

  /** The root of the module. Paths in records start from it. */
  public Path moduleRoot() {
    return path.getParent().getParent();
  }

  /** The path of a file as written in records. */
  public String recorded(Path file) {
    Path root = moduleRoot();
    boolean related = root.getRoot().equals(file.getRoot());
    return (related ? root.relativize(file) : file).toString().replace('\\', '/');
  }

  /** The file that a path in a record means. */
  public Path file(String recorded) {
    return moduleRoot().resolve(recorded).normalize();
  }

  /** The class file of the package's annotations. */
  public Path packageInfo(String packageName) {
    return path.resolve(packageName.replace('.', '/')).resolve("package-info.class");
  }

  /** The packages that have a record, in order. */
  public List<String> recordedPackages() throws IOException {
    if (!Files.isDirectory(records())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(records())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .sorted()
          .toList();
    }
  }

  /** A package's record, or nothing if there is none that this version can read. */
  public Optional<InputRecord> read(String packageName) throws IOException {
    Path file = recordOf(packageName);
    return Files.isRegularFile(file) ? InputRecord.of(Files.readString(file)) : Optional.empty();
  }

  /** The file of a package's record, whether or not there is one. */
  public Path recordOf(String packageName) {
    return records().resolve(packageName + SUFFIX);
  }

  /** The file with the codes that a package had at its last build, whether or not there is one. */
  public Path codesOf(String packageName) {
    return records().resolve(packageName + ".codes");
  }

  /** The file with what a run of the compiler depended on, whether or not there is one. */
  public Path recordOfRun(String execution) {
    return records().resolve(execution + ".run");
  }

  /** The file by which the extension shows that it is at work. */
  ExtensionMark mark() {
    return new ExtensionMark(records());
  }

  private Path records() {
    return path.resolveSibling("codebook").resolve(path.getFileName());
  }
}
