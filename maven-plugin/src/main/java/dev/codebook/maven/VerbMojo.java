package dev.codebook.maven;

import dev.codebook.tool.Codebook;
import dev.codebook.tool.session.Session;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Runs one verb of the command line. */
abstract class VerbMojo extends AbstractMojo {

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** Does nothing if it is true. */
  @Parameter(property = "codebook.skip", defaultValue = "false")
  private boolean skip;

  /**
   * The catalogs, as paths relative to the module. If none are given, they are the YAML files in
   * its directory and its src/main/resources that have a line which begins with "sets:" or
   * "imports:".
   */
  @Parameter(property = "codebook.catalogs")
  private List<String> catalogs = List.of();

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, because codebook.skip is true.");
      return;
    }
    List<String> found = catalogs.isEmpty() ? ModuleCatalogs.in(directory()) : catalogs;
    if (found.isEmpty()) {
      getLog().info("The module has no catalog.");
      return;
    }
    run(found);
  }

  /**
   * @param found the module's catalogs, as paths relative to it; at least one
   */
  abstract void run(List<String> found) throws MojoExecutionException, MojoFailureException;

  MavenProject project() {
    return project;
  }

  Path directory() {
    return project.getBasedir().toPath();
  }

  /**
   * Runs a command line, and prints its answer to the log.
   *
   * @param failure what is wrong if the exit code is 1
   */
  void run(String failure, List<String> arguments)
      throws MojoExecutionException, MojoFailureException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            directory(), InputStream.nullInputStream(), printing(out), printing(err), false);
    int exit = Codebook.run(session, arguments.toArray(String[]::new));
    boolean failed = exit != 0;
    out.toString(StandardCharsets.UTF_8).lines().forEach(failed ? getLog()::error : getLog()::info);
    err.toString(StandardCharsets.UTF_8).lines().forEach(failed ? getLog()::error : getLog()::warn);
    if (exit == 1) {
      throw new MojoFailureException(failure);
    }
    if (failed) {
      throw new MojoExecutionException("Codebook cannot do it. The lines above say why.");
    }
  }

  private static PrintStream printing(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
