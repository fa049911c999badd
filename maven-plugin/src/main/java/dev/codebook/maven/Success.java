package dev.codebook.maven;

import dev.codebook.tool.session.Input;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A goal that has succeeded. As long as its task and all these files are the same, it has nothing
 * to do.
 *
 * @param task the digest of what it was to do
 * @param out what it printed
 * @param err what it printed as warnings
 * @param files what it read and wrote, with the digests of their contents; empty ones for files
 *     that were missing
 */
record Success(String task, String out, String err, Map<Input, String> files) {

  static Success of(String task, Answer answer, Map<Input, String> written) {
    Map<Input, String> files = new LinkedHashMap<>(answer.inputs().digests());
    files.putAll(written);
    return new Success(task, answer.out(), answer.err(), files);
  }

  boolean isStillTrue(String now) {
    return task.equals(now) && files.entrySet().stream().allMatch(Success::isSame);
  }

  private static boolean isSame(Map.Entry<Input, String> file) {
    try {
      return file.getKey().digest().equals(file.getValue());
    } catch (IOException e) {
      return false;
    }
  }
}
