package dev.codebook.maven;

import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Fails the build if a catalog does not have the usual layout. */
@Mojo(name = "format-check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class FormatCheckMojo extends CatalogsMojo {

  @Override
  void run(List<String> found) throws MojoExecutionException, MojoFailureException {
    runIfChanged(
        "A catalog does not have the usual layout. 'mvn codebook:format' gives it that.",
        new Arguments("format").flag("--check", true).about(found),
        Optional.empty());
  }
}
