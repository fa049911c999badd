package dev.codebook.processor.host;

import dev.codebook.processor.work.Reporter;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The compiler at hand, and what there is to ask it.
 *
 * @param environment as the compiler or a build tool gave it
 * @param output where classes go
 * @param sources where the sources of packages are
 * @param resources files on the class path and among the classes
 */
public record Host(
    ProcessingEnvironment environment,
    Reporter reporter,
    OutputDirectory output,
    PackageDirectories sources,
    Resources resources) {

  /** The compiler that started the processor. */
  public static Host of(ProcessingEnvironment environment, Reporter reporter) {
    return new Host(
        environment,
        reporter,
        new OutputDirectory(environment.getFiler(), reporter),
        new PackageDirectories(environment, reporter),
        new Resources(environment.getFiler(), reporter));
  }
}
