package dev.codebook.maven;

import java.io.File;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.graph.Dependency;

/** The dependencies that a module is compiled with. */
record Dependencies(
    ProjectDependenciesResolver resolver,
    RepositorySystemSession session,
    MavenProject project,
    Log log) {

  private static final Set<String> SCOPES = Set.of("compile", "provided", "system");

  /**
   * Their jars and directories, with the system's separator between them; null if there are none.
   */
  String classPath() {
    String path =
        resolved().getResolvedDependencies().stream()
            .filter(it -> SCOPES.contains(it.getScope()))
            .map(it -> it.getArtifact().getFile())
            .filter(Objects::nonNull)
            .filter(File::exists)
            .map(File::getPath)
            .collect(Collectors.joining(File.pathSeparator));
    return path.isEmpty() ? null : path;
  }

  private DependencyResolutionResult resolved() {
    try {
      return resolver.resolve(new DefaultDependencyResolutionRequest(project, session));
    } catch (DependencyResolutionException e) {
      // Those of another module that was not built yet. The compiler does without, too, until then.
      for (Dependency each : e.getResult().getUnresolvedDependencies()) {
        log.warn("The dependency " + each.getArtifact() + " is not there yet.");
      }
      return e.getResult();
    }
  }
}
