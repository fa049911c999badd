package dev.codebook.tool.file;

import dev.codebook.tool.session.Unusable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The user's own git.
 *
 * @param directory where it runs
 */
public record Git(Path directory) {

  /** More than a catalog may have, so that the reader reports one that is too large. */
  private static final int MOST_BYTES = 17 << 20;

  /** The commit that a revision is. */
  String commit(String revision) {
    if (run("rev-parse", "--git-dir").exit() != 0) {
      throw new Unusable(
          "'" + directory.toAbsolutePath().normalize() + "' is not in a repository of git.");
    }
    // A revision that begins like an option would be one.
    Answer answer =
        revision.startsWith("-")
            ? Answer.NONE
            : run("rev-parse", "--verify", "--quiet", revision + "^{commit}");
    if (answer.exit() != 0) {
      throw new Unusable("git has no revision '" + revision + "' here.");
    }
    return answer.text();
  }

  /** The path from the root of the repository to the directory, which ends with {@code /}. */
  String prefix() {
    return run("rev-parse", "--show-prefix").text();
  }

  boolean hasFile(String commit, String path) {
    Answer answer = run("cat-file", "-t", commit + ":" + path);
    return answer.exit() == 0 && answer.text().equals("blob");
  }

  byte[] content(String commit, String path) {
    return run("cat-file", "blob", commit + ":" + path).bytes();
  }

  private Answer run(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(Arrays.asList(arguments));
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(directory.toAbsolutePath().toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      byte[] bytes = process.getInputStream().readNBytes(MOST_BYTES);
      process.getInputStream().close();
      return new Answer(process.waitFor(), bytes);
    } catch (IOException e) {
      throw new Unusable("git cannot be run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unusable("The wait for git was interrupted.");
    }
  }

  private record Answer(int exit, byte[] bytes) {

    static final Answer NONE = new Answer(1, new byte[0]);

    String text() {
      return new String(bytes, StandardCharsets.UTF_8).strip();
    }
  }
}
