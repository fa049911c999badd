package dev.codebook.processor.maven;

import dev.codebook.processor.inputs.ClassDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** One execution of Maven's compiler plugin. */
record CompilerRun(MavenProject project, boolean ofTests) {

  private static final String PLUGIN = "maven-compiler-plugin";

  /** The execution that an event is about, if it is one. */
  static Optional<CompilerRun> of(ExecutionEvent event) {
    MojoExecution execution = event.getMojoExecution();
    if (execution == null || !execution.getArtifactId().equals(PLUGIN)) {
      return Optional.empty();
    }
    return switch (execution.getGoal()) {
      case "compile" -> Optional.of(new CompilerRun(event.getProject(), false));
      case "testCompile" -> Optional.of(new CompilerRun(event.getProject(), true));
      default -> Optional.empty();
    };
  }

  /** Where it compiles to. */
  ClassDirectory classes() {
    String output =
        ofTests
            ? project.getBuild().getTestOutputDirectory()
            : project.getBuild().getOutputDirectory();
    return new ClassDirectory(Path.of(output).toAbsolutePath());
  }

  /** The packages that earlier runs generated types for. */
  List<RecordedPackage> recordedPackages() throws IOException {
    ClassDirectory classes = classes();
    return classes.recordedPackages().stream()
        .map(name -> new RecordedPackage(classes, name))
        .toList();
  }

  /** True if the module depends on Codebook, as all that use generated types do. */
  boolean usesCodebook() {
    return project.getArtifacts().stream().anyMatch(it -> it.getGroupId().equals("dev.codebook"));
  }

  /** The jars and class directories that it compiles with, in their order. */
  List<Path> classPath() throws IOException {
    try {
      List<String> elements =
          ofTests ? project.getTestClasspathElements() : project.getCompileClasspathElements();
      return elements.stream().map(Path::of).toList();
    } catch (DependencyResolutionRequiredException e) {
      throw new IOException(e);
    }
  }

  /** Has the plugin forget what it compiled: from version 4 on it does not look at classes. */
  void forgetIncrements() throws IOException {
    Path status = Path.of(project.getBuild().getDirectory(), "maven-status", PLUGIN);
    if (!Files.isDirectory(status)) {
      return;
    }
    try (Stream<Path> files = Files.walk(status)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".cache")).toList()) {
        Files.delete(file);
      }
    }
  }
}
