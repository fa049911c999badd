package dev.codebook.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;

/**
 * Says what differs between the module's catalogs and those of its last release, or of another
 * version of it.
 */
@Mojo(name = "diff", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class DiffMojo extends VerbMojo {

  /**
   * The version to compare with. If none is given, it is the newest one in the repositories that is
   * older than this one and no snapshot.
   */
  @Parameter(property = "codebook.diff.version")
  private String version;

  /** The effects and kinds of differences that fail the build, such as "source" and "wire". */
  @Parameter(property = "codebook.diff.failOn")
  private List<String> failOn = List.of();

  /** The kinds of differences that do not fail it, such as "code-added". */
  @Parameter(property = "codebook.diff.allow")
  private List<String> allow = List.of();

  @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
  private RepositorySystemSession session;

  private final RepositorySystem system;

  @Inject
  DiffMojo(RepositorySystem system) {
    this.system = system;
  }

  @Override
  void run(List<String> found) throws MojoExecutionException, MojoFailureException {
    Releases releases = new Releases(system, session, project());
    Optional<String> before = version == null ? releases.last() : Optional.of(version);
    if (before.isEmpty()) {
      getLog().info("There is no older release to compare with.");
      return;
    }
    File jar = releases.jar(before.get());
    for (String catalog : found) {
      getLog().info("Since " + before.get() + ", " + catalog + ":");
      List<String> arguments = new ArrayList<>(List.of("diff"));
      failOn.forEach(each -> arguments.add("--fail-on=" + each));
      allow.forEach(each -> arguments.add("--allow=" + each));
      arguments.addAll(List.of(jar.getPath(), catalog));
      run(catalog + " differs from " + before.get() + " in a way that is not allowed.", arguments);
    }
  }
}
