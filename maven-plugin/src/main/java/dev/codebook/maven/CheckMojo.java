package dev.codebook.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Reports mistakes in the module's catalogs before anything is compiled. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends VerbMojo {

  @Override
  void run(List<String> found) throws MojoExecutionException, MojoFailureException {
    List<String> arguments = new ArrayList<>(List.of("check"));
    arguments.addAll(found);
    run("A catalog has mistakes.", arguments);
  }
}
