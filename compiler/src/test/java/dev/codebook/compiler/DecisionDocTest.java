package dev.codebook.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.compiler.emit.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The Java that decides by a field, on the reference page of the catalog language, compiles. */
class DecisionDocTest {

  private static final Path PAGE = Path.of("..", "docs", "catalog-reference.md");
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

  @TempDir Path directory;

  @Test
  void byFunctions() throws IOException {
    assertThat(problems("String of(DeclineReason reason) { %s return answer; }", 0, "17"))
        .isEmpty();
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21)
  void bySwitch() throws IOException {
    assertThat(problems("String of() { %s return answer; }", 1, "21")).isEmpty();
  }

  @Test
  void byVisitor() throws IOException {
    assertThat(problems("String of() { %s return answer; }", 2, "17")).isEmpty();
  }

  private List<String> problems(String method, int block, String release) throws IOException {
    HostileTextTest.Text catalog = new HostileTextTest.Text(blocks("yaml").get(0));
    List<GeneratedFile> files =
        new ArrayList<>(Compiling.compile(catalog, "codes.yaml", "com.example").files());
    String java = method.formatted(blocks("java").get(block));
    files.add(new JavaText("com.example.Doc", "package com.example; class Doc { " + java + " }"));
    return CompiledTypes.problems(files, directory, release);
  }

  private static List<String> blocks(String language) throws IOException {
    String page = Files.readString(PAGE);
    String section = page.substring(page.indexOf("\n## Decisions by a field\n"));
    return BLOCK
        .matcher(section)
        .results()
        .filter(it -> it.group(1).equals(language))
        .map(it -> it.group(2))
        .toList();
  }
}
