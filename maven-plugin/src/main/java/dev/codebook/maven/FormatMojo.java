package dev.codebook.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** Gives the module's catalogs the usual layout. */
@Mojo(name = "format", threadSafe = true)
public final class FormatMojo extends CatalogsMojo {

  @Override
  void run(List<String> found) throws MojoExecutionException, MojoFailureException {
    run("The catalogs cannot be formatted.", new Arguments("format").about(found));
  }
}
