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

/** Reports mistakes in the module's catalogs before anything is compiled. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends LibrariesMojo {

  /** What fails the build: error, warning or note. */
  @Parameter(property = "codebook.check.failOn", defaultValue = "error")
  private String failOn;

  /**
   * The form of the findings: text; or sarif, json or github, which go to the standard output as
   * they are.
   */
  @Parameter(property = "codebook.check.format", defaultValue = "text")
  private String format;

  @Inject
  CheckMojo(ProjectDependenciesResolver resolver) {
    super(resolver);
  }

  @Override
  void run(List<String> found) throws MojoExecutionException, MojoFailureException {
    Arguments arguments =
        withLibraries("check", found)
            .option("--fail-on", failOn)
            .option("--format", format)
            .about(found);
    String failure = "A catalog has mistakes.";
    if (format.equals("text")) {
      runIfChanged(failure, arguments, Optional.empty());
    } else {
      runInSight(failure, arguments);
    }
  }
}
