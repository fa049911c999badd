package dev.codebook.processor.inputs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells a processor that the extension watches the compilation which it is part of. It names the
 * process, so that a mark which was left behind, by a build that was killed, tells nothing.
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

  /** Takes the mark away, after the compilation. */
  public void clear() throws IOException {
    Files.deleteIfExists(file);
  }

  /** True if this process, or one that started it, has set the mark: javac may be forked. */
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
