package dev.codebook.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar that runs by itself. */
class JarIT {

  private static final Path JAR = Path.of(System.getProperty("codebook.jar"));

  @TempDir Path directory;

  @Test
  void runs() throws Exception {
    write("old.yaml", "sets: { Code: { key: int, codes: { One: 1 } } }\n");
    write("new.yaml", "sets: { Code: { key: int, codes: { One: 1, Two: 2 } } }\n");
    write("wrong.yaml", "sets: { Code: { key: int, codes: { One: 1, Two: 1 } } }\n");

    assertThat(run("--version")).matches("0 codebook \\d\\S+\\R");
    assertThat(run("check", "old.yaml")).startsWith("0 ");
    assertThat(run("check", "wrong.yaml")).startsWith("1 wrong.yaml:1:49: ");
    assertThat(run("check", "missing.yaml"))
        .startsWith("2 codebook: There is no file 'missing.yaml'.");
    assertThat(run("diff", "--format", "json", "old.yaml", "new.yaml"))
        .contains("\"kind\" : \"code-added\"");
    assertThat(run("diff", "--fail-on", "source", "old.yaml", "new.yaml")).startsWith("1 ");
  }

  @Test
  void readsPages() throws Exception {
    write("page.md", "| Code | Name |\n| --- | --- |\n| 1 | One |\n| 2 | Two |\n");
    write("page.html", "<table><tr><th>Code<th>Name<tr><td>1<td>One<tr><td>2<td>Two</table>");
    write("page.csv", "Code;Name\n1;One\n2;Two\n");
    for (String page : List.of("page.md", "page.html", "page.csv")) {
      assertThat(run("import", page)).startsWith("0 ").contains("One");
    }
  }

  @Test
  void completesOnAShell() throws Exception {
    assertThat(run("generate-completion"))
        .startsWith("0 #!/usr/bin/env bash")
        .contains("complete -F _complete_codebook")
        .contains("--fail-on");
  }

  @Test
  void saysWhatItIs() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      Attributes manifest = jar.getManifest().getMainAttributes();
      assertThat(manifest.getValue("Main-Class")).isEqualTo(Codebook.class.getName());
      assertThat(manifest.getValue("Implementation-Version")).isNotBlank();
      assertThat(manifest.getValue("Multi-Release")).isEqualTo("true");
    }
  }

  @Test
  void hasNothingThatWouldHinderIt() throws IOException {
    List<String> names = names();
    assertThat(names).doesNotHaveDuplicates().contains("META-INF/LICENSE");
    // A signature of another jar would make java refuse this one.
    assertThat(names).noneMatch(name -> name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)"));
    assertThat(names).noneMatch(name -> name.endsWith("module-info.class"));
    assertThat(names).noneMatch(name -> name.startsWith("dev/codebook/processor/"));
    assertThat(names).noneMatch(name -> name.startsWith("org/junit/"));
  }

  private static List<String> names() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      return jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName).toList();
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  /** The exit code and all that is printed. */
  private String run(String... arguments) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>(List.of(java, "-jar", JAR.toString()));
    command.addAll(Arrays.asList(arguments));
    Process process =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    return process.waitFor() + " " + printed;
  }
}
