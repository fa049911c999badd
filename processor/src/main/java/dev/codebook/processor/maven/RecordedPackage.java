package dev.codebook.processor.maven;

import dev.codebook.processor.inputs.ClassDirectory;
import dev.codebook.processor.inputs.Digest;
import dev.codebook.processor.inputs.Input;
import dev.codebook.processor.inputs.InputRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A package whose types were generated earlier. Its catalogs may have changed since. */
record RecordedPackage(ClassDirectory classes, String name) {

  /** The annotation's name in a class; that of the one that holds several starts with it. */
  private static final String ANNOTATION = "Ldev/codebook/CodeCatalog";

  /**
   * The change since the types were generated, in words. Empty if nothing has changed.
   *
   * @param classPath jars and class directories. Empty if they are not known; then every input from
   *     the class path counts as changed
   */
  Optional<String> change(List<Path> classPath) throws IOException {
    return change(classPath, input -> true);
  }

  /** The same, but ignoring types that were shared with dependencies. */
  Optional<String> changeOfCatalog(List<Path> classPath) throws IOException {
    return change(classPath, input -> input.kind() != Input.Kind.TYPES);
  }

  private Optional<String> change(List<Path> classPath, Predicate<Input> concerned)
      throws IOException {
    Optional<InputRecord> record = classes.read(name);
    if (record.isEmpty()) {
      return Optional.of("The record of " + name + " is from another version of Codebook");
    }
    for (Input input : record.get().inputs().stream().filter(concerned).toList()) {
      Optional<String> change = change(input, classPath);
      if (change.isPresent()) {
        return change;
      }
    }
    return Optional.empty();
  }

  /** True if the package, as it was compiled last, names a catalog. */
  boolean namesCatalog() throws IOException {
    Path compiled = classes.packageInfo(name);
    return Files.exists(compiled)
        && Files.readString(compiled, StandardCharsets.ISO_8859_1).contains(ANNOTATION);
  }

  /** Deletes the class whose absence makes Maven compile the package, and the generated ones. */
  void discardClasses() throws IOException {
    Path compiled = classes.packageInfo(name);
    Files.deleteIfExists(compiled);
    new GeneratedClasses(compiled.getParent()).delete();
  }

  /** Deletes those classes and the record. */
  void discard() throws IOException {
    discardClasses();
    Files.deleteIfExists(classes.recordOf(name));
  }

  private Optional<String> change(Input input, List<Path> classPath) throws IOException {
    if (input.kind() == Input.Kind.TYPES) {
      return hasTypes(input, classPath)
          ? Optional.empty()
          : Optional.of("A dependency's types of an imported file have changed");
    }
    boolean onClassPath = input.kind() == Input.Kind.ON_CLASS_PATH;
    if (onClassPath && classPath.isEmpty()) {
      return Optional.of(input.path() + " may have changed");
    }
    String now =
        onClassPath
            ? ClassPathDigest.of(input.path(), classPath)
            : Digest.of(classes.file(input.path()));
    if (now.equals(input.digest())) {
      return Optional.empty();
    }
    String what =
        now.isEmpty() ? " no longer exists" : input.digest().isEmpty() ? " is new" : " has changed";
    return Optional.of(input.path() + what);
  }

  // Any of the dependencies counts, since a compilation with modules may search them in another
  // order. The module's own output does not count: its marks are from an earlier build.
  private boolean hasTypes(Input input, List<Path> classPath) throws IOException {
    Set<String> digests = new HashSet<>();
    for (Path element : classPath) {
      if (!element.equals(classes.path())) {
        digests.add(ClassPathDigest.of(input.path(), List.of(element)));
      }
    }
    return input.digest().isEmpty()
        ? digests.stream().allMatch(String::isEmpty)
        : digests.contains(input.digest()) || classPath.isEmpty();
  }
}
