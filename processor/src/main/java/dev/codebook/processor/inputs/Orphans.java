package dev.codebook.processor.inputs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Copies of a catalog among the classes, left over after the catalog was deleted or moved. Maven
 * does not delete them, so they would be taken for the catalog.
 */
public record Orphans(ClassDirectory classes) {

  /**
   * Deletes a file if it is a copy of a recorded file that no longer exists.
   *
   * @param name of the copy, with {@code /} between its parts
   * @return true if there was one
   */
  public boolean delete(String name) throws IOException {
    for (String packageName : classes.recordedPackages()) {
      for (Input lost : lost(packageName)) {
        if (lost.path().endsWith("/" + name) && delete(name, lost)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Deletes the copies of all files in a package's record that no longer exist.
   *
   * @param now the record that replaces it
   */
  public void delete(String packageName, InputRecord now) throws IOException {
    for (Input lost : lost(packageName)) {
      for (String name : namesOfCopies(lost)) {
        if (now.inputs().stream().noneMatch(it -> isCopied(it, name))) {
          delete(name, lost);
        }
      }
    }
  }

  private List<Input> lost(String packageName) throws IOException {
    List<Input> lost = new ArrayList<>();
    Optional<InputRecord> record = classes.read(packageName);
    if (record.isEmpty()) {
      return lost;
    }
    for (Input input : record.get().inputs()) {
      if (input.kind() == Input.Kind.FILE && !Files.exists(classes.file(input.path()))) {
        lost.add(input);
      }
    }
    return lost;
  }

  private boolean delete(String name, Input lost) throws IOException {
    Path copy = classes.path().resolve(name);
    return Digest.of(copy).equals(lost.digest()) && Files.deleteIfExists(copy);
  }

  // The record does not say which of the parents is the directory of resources.
  private static List<String> namesOfCopies(Input original) {
    Path path = Path.of(original.path());
    int parts = path.getNameCount();
    return IntStream.range(1, parts)
        .mapToObj(parents -> path.subpath(parents, parts).toString().replace('\\', '/'))
        .toList();
  }

  private static boolean isCopied(Input input, String name) {
    return input.kind() == Input.Kind.FILE && input.path().endsWith("/" + name);
  }
}
