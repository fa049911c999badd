package dev.codebook.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A repository of a user of Codebook: a parent, and modules as the documentation shows them. */
final class UserProject {

  private final Path root;
  private final List<String> modules = new ArrayList<>();
  private String compilerPlugin = Setting.NEWEST_COMPILER_PLUGIN;

  UserProject(Path root) {
    this.root = root;
    // Marks the root for Maven and for Codebook, so that directories above do not count.
    write(".mvn/maven.config", "");
  }

  /** Sets the version of Maven's compiler plugin. */
  UserProject compilerPlugin(String version) {
    compilerPlugin = version;
    return this;
  }

  /** Adds a module with the package {@code com.example.MODULE}, which names {@code codes.yaml}. */
  UserProject client(String module) {
    module(module, Docs.snippet("## Maven"));
    String sources = module + "/src/main/java/com/example/" + module;
    write(sources + "/package-info.java", packageInfo(module, "codes.yaml"));
    write(
        sources + "/Client.java",
        "package com.example."
            + module
            + ";\n\nclass Client {\n  AnyStatus first = Status.values()[0];\n}\n");
    return this;
  }

  /** Adds a module. */
  void module(String module, String content) {
    modules.add(module);
    write(
        module + "/pom.xml",
        resource("module.xml").replace("@module@", module).replace("@snippet@", content));
    writeParent();
  }

  static String packageInfo(String module, String catalog) {
    return "@CodeCatalog(\"%s\")\npackage com.example.%s;\n\nimport dev.codebook.CodeCatalog;\n"
        .formatted(catalog, module);
  }

  /** A catalog of one set, {@code Status}. */
  static String catalog(String... codes) {
    return "sets:\n  Status:\n    key: text\n    codes:\n"
        + Stream.of(codes).map(code -> "      " + code + ":\n").collect(Collectors.joining());
  }

  Path path(String relative) {
    return root.resolve(relative);
  }

  void write(String relative, String text) {
    try {
      Files.createDirectories(path(relative).getParent());
      Files.writeString(path(relative), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String relative) {
    try {
      Files.delete(path(relative));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void move(String from, String to) {
    try {
      Files.createDirectories(path(to).getParent());
      Files.move(path(from), path(to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a text in a file, which must be there. */
  void replace(String relative, String text, String by) {
    try {
      String before = Files.readString(path(relative));
      assertThat(before).contains(text);
      write(relative, before.replace(text, by));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes every warning of javac fail the build of a module. */
  void failOnWarnings(String module) {
    replace(
        module + "/pom.xml",
        "<annotationProcessorPaths>",
        "<showWarnings>true</showWarnings><failOnWarning>true</failOnWarning>"
            + "<compilerArgs><arg>-Xlint:all</arg></compilerArgs><annotationProcessorPaths>");
  }

  /** Passes an argument to the compiler of a module. */
  void compilerArgument(String module, String argument) {
    replace(
        module + "/pom.xml",
        "<annotationProcessorPaths>",
        "<compilerArgs><arg>" + argument + "</arg></compilerArgs><annotationProcessorPaths>");
  }

  /** Lets a build be {@linkplain Maven#killed killed} while it compiles a module. */
  void canBeKilled(String module) {
    compilerArgument(module, "-Xplugin:Kill");
    replace(
        module + "/pom.xml",
        "<annotationProcessorPaths>",
        "<annotationProcessorPaths><path><groupId>com.example</groupId>"
            + "<artifactId>kill</artifactId><version>1</version></path>");
  }

  /** Adds a dependency of the same group to a module. */
  void dependOn(String module, String artifact, String version) {
    replace(
        module + "/pom.xml",
        "</dependencies>",
        "<dependency><groupId>com.example</groupId><artifactId>%s</artifactId><version>%s</version>"
                .formatted(artifact, version)
            + "</dependency></dependencies>");
  }

  /** Removes an element from a module's POM. */
  void removeFromPom(String module, String element) {
    try {
      String pom = Files.readString(path(module + "/pom.xml"));
      String end = "</" + element + ">";
      int from = pom.indexOf("<" + element + ">");
      assertThat(from).isPositive();
      write(
          module + "/pom.xml",
          pom.substring(0, from) + pom.substring(pom.indexOf(end) + end.length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeParent() {
    String listed =
        modules.stream()
            .map(module -> "<module>" + module + "</module>")
            .collect(Collectors.joining());
    String parent = resource("parent.xml").replace("@modules@", listed);
    for (String plugin : List.of("clean", "resources", "surefire", "jar")) {
      String name = plugin + "-plugin";
      parent = parent.replace("@" + name + "@", Setting.of("it." + name));
    }
    write("pom.xml", parent.replace("@compiler-plugin@", compilerPlugin));
  }

  private static String resource(String name) {
    try (InputStream in = UserProject.class.getResourceAsStream("/project/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
