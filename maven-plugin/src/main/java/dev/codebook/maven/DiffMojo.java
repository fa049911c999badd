package dev.codebook.maven;

import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystem;

/**
 * Says what differs between the module's catalogs and those of its last release, of another version
 * of it, or of a revision of git.
 */
@Mojo(name = "diff", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class DiffMojo extends LibrariesMojo {

  /**
   * The version to compare with. If none is given, it is the newest one in the repositories that is
   * older than this one and no snapshot.
   */
  @Parameter(property = "codebook.diff.version")
  private String version;

  /** The revision of git to compare with, instead of a release. */
  @Parameter(property = "codebook.diff.git")
  private String git;

  /** The effects and kinds of differences that fail the build, such as "source" and "wire". */
  @Parameter(property = "codebook.diff.failOn")
  private List<String> failOn = List.of();

  /** The kinds of differences that do not fail it, such as "code-added". */
  @Parameter(property = "codebook.diff.allow")
  private List<String> allow = List.of();

  /**
   * The form of the comparison: text; or markdown or json, which go to the standard output as they
   * are.
   */
  @Parameter(property = "codebook.diff.format", defaultValue = "text")
  private String format;

  private final RepositorySystem system;

  @Inject
  DiffMojo(RepositorySystem system, ProjectDependenciesResolver resolver) {
    super(resolver);
    this.system = system;
  }

  @Override
  void run(List<String> found) throws MojoExecutionException, MojoFailureException {
    if (git != null) {
      for (String catalog : found) {
        compare(git, catalog, arguments(found).option("--git", git));
      }
      return;
    }
    Releases releases = new Releases(system, session(), project());
    Optional<String> before = version == null ? releases.last() : Optional.of(version);
    if (before.isEmpty()) {
      getLog().info("There is no older release to compare with.");
      return;
    }
    String jar = releases.jar(before.get()).getPath();
    for (String catalog : found) {
      compare(before.get(), catalog, arguments(found).about(List.of(jar)));
    }
  }

  private Arguments arguments(List<String> found) {
    return withLibraries("diff", found)
        .options("--fail-on", failOn)
        .options("--allow", allow)
        .option("--format", format);
  }

  private void compare(String before, String catalog, Arguments arguments)
      throws MojoExecutionException, MojoFailureException {
    getLog().info("Since " + before + ", " + catalog + ":");
    arguments.about(List.of(catalog));
    String failure = catalog + " differs from " + before + " in a way that is not allowed.";
    if (format.equals("text")) {
      run(failure, arguments);
    } else {
      runInSight(failure, arguments);
    }
  }
}
