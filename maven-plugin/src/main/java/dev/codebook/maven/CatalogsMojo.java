package dev.codebook.maven;

import dev.codebook.tool.session.Input;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** Runs a verb for the catalogs of a module. */
abstract class CatalogsMojo extends VerbMojo {

  /**
   * The catalogs, as paths relative to the module. If none are given, they are the YAML files in
   * its directory and its src/main/resources that have a line which begins with "sets:" or
   * "imports:".
   */
  @Parameter(property = "codebook.catalogs")
  private List<String> catalogs = List.of();

  @Parameter(defaultValue = "${project.build.directory}/codebook", readonly = true)
  private File records;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true)
  private MojoExecution execution;

  @Override
  final void runVerb() throws MojoExecutionException, MojoFailureException {
    List<String> found = catalogs.isEmpty() ? ModuleCatalogs.in(directory()) : catalogs;
    if (found.isEmpty()) {
      getLog().info("The module has no catalog.");
    } else {
      run(found);
    }
  }

  /**
   * @param found the module's catalogs, as paths relative to it; at least one
   */
  abstract void run(List<String> found) throws MojoExecutionException, MojoFailureException;

  /**
   * Runs a command line, unless it would do what it did when it last succeeded. Then it prints what
   * it printed.
   *
   * @param failure what is wrong if the exit code is 1
   * @param output the directory that it writes to, if it writes anything
   */
  void runIfChanged(String failure, Arguments arguments, Optional<File> output)
      throws MojoExecutionException, MojoFailureException {
    try {
      SuccessRecord record = record();
      String task = Task.digest(directory(), arguments);
      Optional<Success> last = record.read().filter(it -> it.isStillTrue(task));
      if (last.isPresent()) {
        getLog().debug("Nothing has changed since this goal last succeeded.");
        print(last.get().out(), last.get().err());
        return;
      }
      record.delete();
      Answer answer = run(failure, arguments);
      if (!answer.inputs().isTorn()) {
        record.write(Success.of(task, answer, output.isEmpty() ? Map.of() : files(output.get())));
      }
    } catch (IOException e) {
      throw new MojoExecutionException("The record of '%s' cannot be kept.".formatted(records), e);
    }
  }

  private SuccessRecord record() {
    String name = execution.getGoal() + "-" + execution.getExecutionId() + ".properties";
    return new SuccessRecord(records.toPath().resolve("goals").resolve(name));
  }

  private static Map<Input, String> files(File directory) throws IOException {
    Map<Input, String> files = new LinkedHashMap<>();
    try (Stream<Path> found = Files.list(directory.toPath())) {
      for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
        files.put(Input.file(file), Input.file(file).digest());
      }
    }
    return files;
  }
}
