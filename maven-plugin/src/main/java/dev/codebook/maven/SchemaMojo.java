package dev.codebook.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes the JSON Schema of catalogs, for completion in editors. */
@Mojo(
    name = "schema",
    defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
    requiresProject = false,
    aggregator = true,
    threadSafe = true)
public final class SchemaMojo extends VerbMojo {

  /** The file to write, relative to the module or, without a project, to the current directory. */
  @Parameter(property = "codebook.schema.output", defaultValue = "codebook.schema.json")
  private String output;

  @Override
  void runVerb() throws MojoExecutionException, MojoFailureException {
    run("The schema cannot be written.", new Arguments("schema").option("--output", output));
    getLog().info(output + " is the schema of catalogs.");
  }
}
