package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The first screen of the README: its YAML gives the types that its Java uses. */
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
    assertThat(compile(block("yaml")).findings()).isEmpty();
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void itsSwitchCompilesUntilACodeIsAdded() throws IOException {
    assertThat(problems(block("yaml"))).isEmpty();
    assertThat(problems(block("yaml") + "      " + addedLine() + "\n")).containsExactly(error());
  }

  private List<String> problems(String catalog) throws IOException {
    List<GeneratedFile> files = new ArrayList<>(compile(catalog).files());
    files.add(new JavaText("com.example.sms.Deliveries", CLIENT.formatted(block("java"))));
    return CompiledTypes.problems(files, directory, "21");
  }

  private static Compilation compile(String catalog) {
    return Compiling.compile(new HostileTextTest.Text(catalog), "codes.yaml", "com.example.sms");
  }

  /** The first block of a language. */
  private String block(String language) {
    return between("```" + language + "\n", "```");
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
