package dev.codebook.tool.session;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Help.Ansi;

/**
 * What surrounds a command, so that one can also run within another program.
 *
 * @param directory that the paths of the command line are relative to
 * @param colored whether a person reads the output on a terminal
 * @param inputs the catalogs that are read
 */
public record Session(
    Path directory,
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean colored,
    InputLog inputs) {

  /** With a log of its own. */
  public Session(
      Path directory, InputStream in, PrintStream out, PrintStream err, boolean colored) {
    this(directory, in, out, err, colored, new InputLog());
  }

  /** The surroundings of this process. */
  public static Session ofProcess() {
    return new Session(
        Path.of(""),
        System.in,
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Ansi.AUTO.enabled());
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
  }

  /**
   * The file that a command line names.
   *
   * @throws Unusable if it is not a path
   */
  public Path path(String written) {
    try {
      return directory.resolve(written);
    } catch (InvalidPathException e) {
      throw new Unusable("'" + written + "' is not a path: " + e.getReason() + ".");
    }
  }
}
