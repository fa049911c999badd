package dev.codebook.maven;

import dev.codebook.tool.Codebook;
import dev.codebook.tool.session.InputLog;
import dev.codebook.tool.session.Session;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Runs one verb of the command line. */
abstract class VerbMojo extends AbstractMojo {

  @Parameter(defaultValue = "${project}", readonly = true)
  private MavenProject project;

  /** Does nothing if it is true. */
  @Parameter(property = "codebook.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, because codebook.skip is true.");
    } else {
      runVerb();
    }
  }

  abstract void runVerb() throws MojoExecutionException, MojoFailureException;

  MavenProject project() {
    return project;
  }

  /** The directory of the module, or the current one if there is no project. */
  Path directory() {
    boolean none = project == null || project.getBasedir() == null;
    return none ? Path.of("").toAbsolutePath() : project.getBasedir().toPath();
  }

  /**
   * Runs a command line, and prints its answer to the log.
   *
   * @param failure what is wrong if the exit code is 1
   * @return what it has read and printed
   */
  Answer run(String failure, Arguments arguments)
      throws MojoExecutionException, MojoFailureException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputLog inputs = new InputLog();
    int exit = run(arguments, printing(out), printing(err), inputs);
    Answer answer = new Answer(text(out), text(err), inputs);
    if (exit == 0) {
      print(answer.out(), answer.err());
    } else {
      answer.out().lines().forEach(getLog()::error);
      answer.err().lines().forEach(getLog()::error);
    }
    refuse(exit, failure);
    return answer;
  }

  /** Prints what a command that succeeded has printed. */
  void print(String out, String err) {
    out.lines().forEach(getLog()::info);
    err.lines().forEach(getLog()::warn);
  }

  /**
   * Runs a command line whose answer is what is asked for: it goes to the standard output as it is,
   * so that it can be kept in a file.
   *
   * @param failure what is wrong if the exit code is 1
   */
  void runInSight(String failure, Arguments arguments)
      throws MojoExecutionException, MojoFailureException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    int exit = run(arguments, out, printing(err), new InputLog());
    out.flush();
    Consumer<String> log = exit == 0 ? getLog()::info : getLog()::error;
    text(err).lines().forEach(log);
    refuse(exit, failure);
  }

  private int run(Arguments arguments, PrintStream out, PrintStream err, InputLog inputs) {
    Session session = new Session(directory(), System.in, out, err, false, inputs);
    return Codebook.run(session, arguments.toArray());
  }

  private static void refuse(int exit, String failure)
      throws MojoExecutionException, MojoFailureException {
    if (exit == 1) {
      throw new MojoFailureException(failure);
    }
    if (exit != 0) {
      throw new MojoExecutionException("Codebook cannot do it. The lines above say why.");
    }
  }

  private static PrintStream printing(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
