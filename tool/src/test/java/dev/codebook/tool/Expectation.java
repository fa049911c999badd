package dev.codebook.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds what a test expects. {@code -Dcodebook.rewrite=true} writes it anew. */
final class Expectation {

  private Expectation() {}

  static boolean isRewriting() {
    return Boolean.getBoolean("codebook.rewrite");
  }

  static void assertMatches(String actual, Path expected) throws IOException {
    if (isRewriting()) {
      Files.writeString(expected, actual);
    }
    assertThat(expected).as("rewrite with -Dcodebook.rewrite=true").hasContent(actual);
  }
}
