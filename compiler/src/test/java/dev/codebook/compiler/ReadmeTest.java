package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import dev.codebook.compiler.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The README: its catalogs have no findings, and its Java compiles with their types. */
class ReadmeTest {

  private static final String CLIENT =
      """
      package com.example.sms;

      final class Deliveries {
        enum Action { DONE, GIVE_UP, RETRY, PARK }

        static Action next(Json json) {
          %s
          return next;
        }

        interface Json {
          Json path(String name);
          int intValue();
        }
      }
      """;

  @TempDir Path directory;
  private String readme;

  @BeforeEach
  void read() throws IOException {
    readme = Files.readString(Path.of("..", "README.md"));
  }

  @Test
  void itsCatalogHasNoFinding() {
    assertThat(compile(block("yaml", 0)).findings()).isEmpty();
  }

  @Test
  void itsJavaCompilesUntilACodeIsAdded() throws IOException {
    assertProblemsWhenACodeIsAdded(block("java", 0), "17");
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void itsSwitchOverPatternsCompilesUntilACodeIsAdded() throws IOException {
    String received = block("java", 0).lines().findFirst().orElseThrow() + "\n";
    assertProblemsWhenACodeIsAdded(received + block("java", 1), "21");
  }

  @Test
  void itsDecisionByAFieldCompilesUntilAWordIsAdded() throws IOException {
    String decideBy = "    " + between("Add `", "` to the set") + "\n    codes:\n";
    String catalog = block("yaml", 0).replace("    codes:\n", decideBy);
    String received = block("java", 0).lines().findFirst().orElseThrow() + "\n";
    String java = received + block("java", 2);
    assertThat(problems(catalog, java, "17")).isEmpty();
    assertThat(problems(catalog + "      " + addedLine() + "\n", java, "17")).isEmpty();
    assertThat(problems(catalog.replace("[Can help, ", "[Can help, Is futile, "), java, "17"))
        .singleElement(as(STRING))
        .contains("ByRetry.OnIsFutile_<");
  }

  @Test
  void theRepositorysCatalogTakesTheCodeToAppend() throws IOException {
    Map<String, String> files = new HashMap<>();
    for (String file : List.of("codes.yaml", "smpp-codes.yaml")) {
      files.put(file, Files.readString(Path.of("..", file)));
    }
    files.merge("codes.yaml", block("yaml", 1), String::concat);
    Compilation compilation =
        Compiling.compile(new MemoryFile("codes.yaml", files), "codes.yaml", "com.example.sms");
    assertThat(compilation.findings()).isEmpty();
    assertThat(JavaText.byFileName(compilation.files()).get("DeliveryCode.java"))
        .contains("visitQuotaExceeded()");
  }

  private void assertProblemsWhenACodeIsAdded(String java, String release) throws IOException {
    String catalog = block("yaml", 0);
    assertThat(problems(catalog, java, release)).isEmpty();
    assertThat(problems(catalog + "      " + addedLine() + "\n", java, release))
        .containsExactly(error());
  }

  private List<String> problems(String catalog, String java, String release) throws IOException {
    List<GeneratedFile> files = new ArrayList<>(compile(catalog).files());
    files.add(new JavaText("com.example.sms.Deliveries", CLIENT.formatted(java)));
    return CompiledTypes.problems(files, directory, release);
  }

  private static Compilation compile(String catalog) {
    return Compiling.compile(new HostileTextTest.Text(catalog), "codes.yaml", "com.example.sms");
  }

  /** A block of a language, from 0. */
  private String block(String language, int number) {
    Pattern block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);
    return block.matcher(readme).results().skip(number).findFirst().orElseThrow().group(1);
  }

  private String addedLine() {
    return between("add a line, `", "`");
  }

  private String error() {
    return between(" error: ", "\n");
  }

  private String between(String before, String after) {
    int start = readme.indexOf(before) + before.length();
    return readme.substring(start, readme.indexOf(after, start));
  }
}
