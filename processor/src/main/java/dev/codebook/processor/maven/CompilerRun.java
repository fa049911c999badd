package dev.codebook.processor.maven;

import dev.codebook.processor.inputs.ClassDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.ArtifactUtils;
import org.apache.maven.artifact.DependencyResolutionRequiredException;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/**
 * One execution of Maven's compiler plugin.
 *
 * @param modules the ids of all modules of the build
 */
record CompilerRun(MavenProject project, MojoExecution execution, Set<String> modules) {

  private static final String JAVA = ".java";
  private static final String PLUGIN = "maven-compiler-plugin";
  private static final String TESTS = "testCompile";

  /** The execution that an event is about, if it is one of that plugin. */
  static Optional<CompilerRun> of(ExecutionEvent event) {
    MojoExecution execution = event.getMojoExecution();
    if (execution == null || !execution.getArtifactId().equals(PLUGIN)) {
      return Optional.empty();
    }
    return switch (execution.getGoal()) {
      case "compile", TESTS -> Optional.of(of(event, execution));
      default -> Optional.empty();
    };
  }

  private static CompilerRun of(ExecutionEvent event, MojoExecution execution) {
    Set<String> modules = new HashSet<>();
    for (MavenProject module : event.getSession().getAllProjects()) {
      modules.add(ArtifactUtils.versionlessKey(module.getGroupId(), module.getArtifactId()));
    }
    return new CompilerRun(event.getProject(), execution, modules);
  }

  private boolean ofTests() {
    return execution.getGoal().equals(TESTS);
  }

  /** What it compiles, and the verb for it. */
  String what() {
    return ofTests() ? "the tests of this module are" : "this module is";
  }

  /** The directory that it compiles to. */
  ClassDirectory classes() {
    String output =
        ofTests()
            ? project.getBuild().getTestOutputDirectory()
            : project.getBuild().getOutputDirectory();
    return new ClassDirectory(Path.of(output).toAbsolutePath());
  }

  /**
   * The directory for sources that processors generate, unless the plugin is configured otherwise.
   */
  GeneratedSources generatedSources() {
    String name = ofTests() ? "generated-test-sources" : "generated-sources";
    return new GeneratedSources(Path.of(project.getBuild().getDirectory(), name));
  }

  /** All that the POM says about it, in the form of XML, and the version of Codebook. */
  String configuration() {
    return execution.getConfiguration() + " " + getClass().getPackage().getImplementationVersion();
  }

  /** The directories of its sources. They need not exist. */
  List<Path> sourceRoots() {
    List<String> roots =
        ofTests() ? project.getTestCompileSourceRoots() : project.getCompileSourceRoots();
    return roots.stream().map(Path::of).toList();
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
    return Stream.concat(
            project.getArtifacts().stream().map(Artifact::getGroupId),
            project.getDependencies().stream().map(Dependency::getGroupId))
        .anyMatch("dev.codebook"::equals);
  }

  /**
   * The jars and class directories on its class path, in order. Empty if they are not known yet, as
   * with version 4 of the plugin, which resolves them itself.
   */
  List<Path> classPath() throws IOException {
    if (project.getArtifacts().isEmpty()) {
      return List.of();
    }
    try {
      List<String> elements =
          ofTests() ? project.getTestClasspathElements() : project.getCompileClasspathElements();
      return elements.stream().map(Path::of).toList();
    } catch (DependencyResolutionRequiredException e) {
      throw new IOException(e);
    }
  }

  /**
   * The jars and class directories of the other modules that it depends on, and for tests those of
   * the module itself.
   */
  List<Path> classesOfModules() {
    List<Path> classes = new ArrayList<>();
    if (ofTests()) {
      classes.add(Path.of(project.getBuild().getOutputDirectory()));
    }
    for (Artifact artifact : project.getArtifacts()) {
      if (modules.contains(ArtifactUtils.versionlessKey(artifact)) && artifact.getFile() != null) {
        classes.add(artifact.getFile().toPath());
      }
    }
    return classes;
  }

  /**
   * Makes the plugin compile all sources. Most of its versions do if one class is missing. But the
   * plugin can be configured to compile only the sources whose classes are missing, and then
   * sources that use generated types would not be compiled again. Version 4 does not look at
   * classes but at a file of its own.
   */
  void forget() throws IOException {
    for (Path root : sourceRoots()) {
      deleteClasses(root);
    }
    Path status = Path.of(project.getBuild().getDirectory(), "maven-status", PLUGIN);
    for (Path cache : files(status, ".cache")) {
      Files.delete(cache);
    }
  }

  /** True if an earlier run, or another tool, has compiled any of the sources. */
  boolean hasCompiled() throws IOException {
    for (Path root : sourceRoots()) {
      for (Path source : files(root, JAVA)) {
        if (Files.exists(compiled(root, source))) {
          return true;
        }
      }
    }
    return false;
  }

  private void deleteClasses(Path root) throws IOException {
    for (Path source : files(root, JAVA)) {
      Files.deleteIfExists(compiled(root, source));
    }
  }

  private Path compiled(Path root, Path source) {
    String name = root.relativize(source).toString();
    return classes().path().resolve(name.substring(0, name.length() - JAVA.length()) + ".class");
  }

  private static List<Path> files(Path below, String suffix) throws IOException {
    if (!Files.isDirectory(below)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(below)) {
      return files.filter(file -> file.toString().endsWith(suffix)).toList();
    }
  }
}
