package dev.codebook.maven;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.version.Version;

/** The versions of a module that the repositories have. */
record Releases(RepositorySystem system, RepositorySystemSession session, MavenProject project) {

  /** The newest version before the module's own that is no snapshot. */
  Optional<String> last() throws MojoExecutionException {
    try {
      VersionRangeRequest request =
          new VersionRangeRequest(
              artifact("(," + project.getVersion() + ")"),
              project.getRemoteProjectRepositories(),
              null);
      List<Version> versions = system.resolveVersionRange(session, request).getVersions();
      return versions.stream()
          .map(Version::toString)
          .filter(version -> !version.endsWith("-SNAPSHOT"))
          .reduce((older, newer) -> newer);
    } catch (VersionRangeResolutionException e) {
      throw new MojoExecutionException("The releases cannot be found: " + e.getMessage(), e);
    }
  }

  /** The module's jar of a version. */
  File jar(String version) throws MojoExecutionException {
    try {
      ArtifactRequest request =
          new ArtifactRequest(artifact(version), project.getRemoteProjectRepositories(), null);
      return system.resolveArtifact(session, request).getArtifact().getFile();
    } catch (ArtifactResolutionException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private Artifact artifact(String version) {
    return new DefaultArtifact(project.getGroupId(), project.getArtifactId(), "jar", version);
  }
}
