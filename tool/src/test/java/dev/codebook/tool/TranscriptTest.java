package dev.codebook.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every directory {@code cases/VERB/CASE} has {@code commands}, a command line each, the files that
 * they are about in {@code given/}, and what a person sees in {@code transcript.txt}. The files
 * that the commands write or change are in {@code written/}.
 */
class TranscriptTest {

  private static final Path CASES = Path.of("src", "test", "resources", "cases");

  @TempDir Path directory;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> found = Files.find(CASES, 3, (path, is) -> path.endsWith("commands"))) {
      return found
          .map(path -> CASES.relativize(path.getParent()).toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void printsAndWritesWhatIsExpected(String name) throws IOException {
    Path expected = CASES.resolve(name);
    FileTree given = FileTree.of(expected.resolve("given"));
    given.copyTo(directory);
    StringBuilder transcript = new StringBuilder();
    for (String command : commands(expected)) {
      transcript.append(Transcript.of(directory, command));
    }
    Expectation.assertMatches(transcript.toString(), expected.resolve("transcript.txt"));
    FileTree.of(directory).without(given).assertMatches(expected.resolve("written"));
  }

  private static List<String> commands(Path expected) throws IOException {
    List<String> commands = Files.readAllLines(expected.resolve("commands"));
    assertThat(commands).as("the case runs something").isNotEmpty();
    return commands;
  }
}
