package dev.codebook.processor.host;

import dev.codebook.processor.work.Reporter;
import javax.annotation.processing.ProcessingEnvironment;

/** Finds javac's own environment if a build tool has wrapped it. */
public final class JavacEnvironment {

  private JavacEnvironment() {}

  // IntelliJ's build gives processors a proxy of the environment, and has a method to unwrap it.
  public static ProcessingEnvironment within(ProcessingEnvironment environment, Reporter reporter) {
    try {
      Object inner =
          environment
              .getClass()
              .getClassLoader()
              .loadClass("org.jetbrains.jps.javac.APIWrappers")
              .getMethod("unwrap", Class.class, Object.class)
              .invoke(null, ProcessingEnvironment.class, environment);
      return inner instanceof ProcessingEnvironment known ? known : environment;
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      reporter.ignored(e);
      return environment;
    }
  }
}
