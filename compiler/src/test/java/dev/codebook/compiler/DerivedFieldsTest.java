package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the golden case of derived fields answers, for recognized and unrecognized keys. */
class DerivedFieldsTest {

  private static final String PACKAGE = "com.example.codes";

  @TempDir Path directory;

  private CompiledTypes types;

  @BeforeEach
  void compile() throws Exception {
    Compilation compilation =
        Compiling.compile(CaseDirectories.file("golden/derived"), "codes.yaml", PACKAGE);
    types = CompiledTypes.of(compilation.files(), directory);
  }

  @AfterEach
  void close() throws Exception {
    types.close();
  }

  @Test
  void aValueFollowsFromTheTable() {
    assertThat(answers("action", 402, 404, 420)).containsExactly("GIVE_UP", "RETRY", "LOOK_AT_IT");
    assertThat(answers("urgent", 402, 404, 420)).containsExactly("false", "false", "true");
    assertThat(answers("notes", 402, 420)).containsExactly("[]", "[CALL, WRITE]");
    assertThat(answers("outcome", 402, 404, 420))
        .containsExactly("Optional[3 Lost]", "Optional[2 Again]", "Optional.empty");
  }

  @Test
  void aCodeSaysOtherwise() {
    assertThat(answers("action", 413)).containsExactly("GIVE_UP");
    assertThat(answers("outcome", 413)).containsExactly("Optional[3 Lost]");
  }

  @Test
  void aRangeGivesWhatTheFieldFollowsFrom() {
    assertThat(answers("action", 500, 501, 503)).containsExactly("RETRY", "GIVE_UP", "RETRY");
    assertThat(answers("action", 600, 601)).containsExactly("GIVE_UP", "GIVE_UP");
  }

  @Test
  void anUnrecognizedKeyHasAnAnswerOutsideRanges() {
    assertThat(answers("action", 999)).containsExactly("LOOK_AT_IT");
    assertThat(answers("urgent", 999)).containsExactly("true");
    assertThat(answers("attempts", 404, 999)).containsExactly("5", "3");
  }

  private List<String> answers(String field, int... keys) {
    return IntStream.of(keys).mapToObj(key -> answer(field, key)).toList();
  }

  private String answer(String field, int key) {
    try {
      Class<?> open = types.type(PACKAGE + ".AnyDelivery");
      Object code = open.getMethod("of", int.class).invoke(null, key);
      return String.valueOf(open.getMethod(field).invoke(code));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
