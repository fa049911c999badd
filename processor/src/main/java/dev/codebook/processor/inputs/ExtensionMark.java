package dev.codebook.processor.inputs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that tells the processor that the extension watches the compilation. It contains the id of
 * Maven's process, so that a mark left over from a build that was killed does not count.
 */
public record ExtensionMark(Path file) {

  public static ExtensionMark of(ClassDirectory classes) {
    return classes.mark();
  }

  /** Sets the mark, before the compilation starts. */
  public void set() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, Long.toString(ProcessHandle.current().pid()));
  }

  /** Removes the mark, after the compilation. */
  public void clear() throws IOException {
    Files.deleteIfExists(file);
  }

  /**
   * True if this process or one of its ancestors set the mark. Maven may run javac in a process of
   * its own.
   */
  public boolean isSet() {
    try {
      String pid = Files.readString(file).strip();
      Optional<ProcessHandle> process = Optional.of(ProcessHandle.current());
      while (process.isPresent() && !Long.toString(process.get().pid()).equals(pid)) {
        process = process.get().parent();
      }
      return process.isPresent();
    } catch (IOException | SecurityException e) {
      return false;
    }
  }
}
