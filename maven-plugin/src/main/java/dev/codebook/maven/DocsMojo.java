package dev.codebook.maven;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes pages of the module's catalogs for people. */
@Mojo(name = "docs", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class DocsMojo extends VerbMojo {

  /** The directory that gets a page for each catalog, and an index. */
  @Parameter(
      property = "codebook.docs.output",
      defaultValue = "${project.build.directory}/codebook-docs")
  private File output;

  /** The form of the pages: html or markdown. */
  @Parameter(property = "codebook.docs.format", defaultValue = "html")
  private String format;

  @Override
  void run(List<String> found) throws MojoExecutionException, MojoFailureException {
    List<String> arguments = new ArrayList<>(List.of("docs", "--format=" + format));
    arguments.addAll(List.of("--output", output.getPath()));
    arguments.addAll(found);
    run("The pages cannot be written.", arguments);
  }
}
