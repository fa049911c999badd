package dev.codebook.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fuzzes one target after another, and says what came of it.
 *
 * <p>Properties: {@code fuzz.root}, where Codebook's sources are; {@code fuzz.directory}, where
 * inputs are kept from run to run; {@code fuzz.seconds} for each target. The arguments name
 * targets, separated by commas; without any, all are run.
 */
public final class Fuzzing {

  private static final Path DIRECTORY = Path.of(System.getProperty("fuzz.directory", ""));

  /** Not what they call, such as javac. */
  private static final String WATCHED =
      String.join(File.pathSeparator, "dev.codebook.compiler.**", "dev.codebook.tool.**");

  private Fuzzing() {}

  /** Ends with 1 if an input breaks something. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path seeds = DIRECTORY.resolve("seeds");
    Seeds.write(Path.of(System.getProperty("fuzz.root")), seeds);
    boolean good = true;
    for (Target target : targets(arguments)) {
      good &= run(target, seeds);
    }
    if (!good) {
      System.exit(1);
    }
  }

  private static List<Target> targets(String... arguments) {
    return arguments.length == 0
        ? List.of(Target.values())
        : Arrays.stream(arguments[0].split(",")).map(Target::of).toList();
  }

  private static boolean run(Target target, Path seeds) throws IOException, InterruptedException {
    Path own = Files.createDirectories(DIRECTORY.resolve(target.toString()));
    Path corpus = Files.createDirectories(own.resolve("corpus"));
    Path log = own.resolve("log");
    List<String> command = command(own);
    command.add("--target_class=" + target.type());
    command.add(corpus.toString());
    command.add(seeds.resolve(target.seeds()).toString());
    int exit =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    System.out.println(Outcome.of(target, log));
    return exit == 0;
  }

  /** Jazzer's, for any target. */
  private static List<String> command(Path directory) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-Xss1m", "-cp", System.getProperty("java.class.path")));
    command.add("-Dfuzz.directory=" + DIRECTORY);
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--instrumentation_includes=" + WATCHED);
    command.add("--custom_hook_includes=" + WATCHED);
    command.add("--keep_going=20");
    command.add("--reproducer_path=" + directory);
    command.add("-artifact_prefix=" + directory + "/");
    command.add("-max_total_time=" + System.getProperty("fuzz.seconds"));
    // Nothing may take longer, in seconds.
    command.add("-timeout=60");
    command.add("-rss_limit_mb=0");
    command.add("-len_control=0");
    command.add("-max_len=8192");
    return command;
  }
}
