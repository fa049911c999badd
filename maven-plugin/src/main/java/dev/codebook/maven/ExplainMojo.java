package dev.codebook.maven;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Says what numbers and words mean, or adds it to a log. */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends VerbMojo {

  /** The catalog, relative to the module or, without a project, to the current directory. */
  @Parameter(property = "codebook.explain.catalog", required = true)
  private String catalog;

  /** Keys, or names of codes. */
  @Parameter(property = "codebook.explain.keys")
  private List<String> keys = List.of();

  /** The set to look in, or one of its keys, such as DeliveryCode.rest. */
  @Parameter(property = "codebook.explain.set")
  private String set;

  /** A log to print with what its keys mean, or - for the standard input. */
  @Parameter(property = "codebook.explain.in")
  private String in;

  /** What the log has before a key and '=' or ':', if not the name of the key. */
  @Parameter(property = "codebook.explain.name")
  private String name;

  /** How to find a key in a line of the log: a regular expression with one group. */
  @Parameter(property = "codebook.explain.pattern")
  private String pattern;

  /** The jars and directories that "classpath:" imports are looked for in. */
  @Parameter(property = "codebook.classPath")
  private String classPath;

  @Override
  void runVerb() throws MojoExecutionException, MojoFailureException {
    runInSight(
        "The catalog does not have all of these keys.",
        new Arguments("explain")
            .option("--set", set)
            .option("--in", in)
            .option("--name", name)
            .option("--pattern", pattern)
            .option("--class-path", classPath)
            .about(List.of(catalog))
            .about(keys));
  }
}
