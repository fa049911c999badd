package dev.codebook.processor.host;

import dev.codebook.processor.work.Reporter;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * The compiler that runs the processor, and the questions that each compiler answers in its own
 * way.
 *
 * @param environment as the compiler or a build tool gave it
 * @param output the directory that classes are written to
 * @param sources the directories of packages' sources
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
