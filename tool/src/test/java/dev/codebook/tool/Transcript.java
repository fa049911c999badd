package dev.codebook.tool;

import dev.codebook.tool.session.Session;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A command line as a person would type it, and all that it answers. */
final class Transcript {

  /** {@code < FILE} at the end gives a file as the standard input. */
  private static final Pattern REDIRECTION = Pattern.compile("(.*\\S)\\s+<\\s+(\\S+)");

  private Transcript() {}

  static String of(Path directory, String command) throws IOException {
    var redirected = REDIRECTION.matcher(command);
    boolean fromFile = redirected.matches();
    String line = fromFile ? redirected.group(1) : command;
    byte[] input =
        fromFile ? Files.readAllBytes(directory.resolve(redirected.group(2))) : new byte[0];
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = run(directory, new ByteArrayInputStream(input), out, err, line.split("\\s+"));
    StringBuilder seen = new StringBuilder("$ codebook ").append(command).append('\n');
    text(out).lines().forEach(each -> seen.append(each).append('\n'));
    text(err).lines().forEach(each -> seen.append("! ").append(each).append('\n'));
    return seen.append(exit == 0 ? "\n" : "[exit code " + exit + "]\n\n").toString();
  }

  private static int run(
      Path directory,
      InputStream in,
      ByteArrayOutputStream out,
      ByteArrayOutputStream err,
      String... arguments) {
    PrintStream printOut = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream printErr = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Codebook.run(new Session(directory, in, printOut, printErr, false), arguments);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
