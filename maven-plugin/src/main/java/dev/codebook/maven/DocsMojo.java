package dev.codebook.maven;

import java.io.File;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;

/** Writes pages of the module's catalogs for people. */
@Mojo(name = "docs", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class DocsMojo extends LibrariesMojo {

  /** The directory that gets a page for each catalog, and an index. */
  @Parameter(
      property = "codebook.docs.output",
      defaultValue = "${project.build.directory}/codebook-docs")
  private File output;

  /** The form of the pages: html or markdown. */
  @Parameter(property = "codebook.docs.format", defaultValue = "html")
  private String format;

  @Inject
  DocsMojo(ProjectDependenciesResolver resolver) {
    super(resolver);
  }

  @Override
  void run(List<String> found) throws MojoExecutionException, MojoFailureException {
    Arguments arguments =
        withLibraries("docs", found)
            .option("--format", format)
            .option("--output", output)
            .about(found);
    runIfChanged("The pages cannot be written.", arguments, Optional.of(output));
  }
}
