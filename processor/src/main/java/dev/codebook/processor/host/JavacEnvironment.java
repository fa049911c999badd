package dev.codebook.processor.host;

import dev.codebook.processor.work.Reporter;
import javax.annotation.processing.ProcessingEnvironment;

/** Gets at the environment that javac made, where a build tool has put its own before it. */
public final class JavacEnvironment {

  private JavacEnvironment() {}

  // IntelliJ's build hands a proxy of the environment to processors, and a method that removes it.
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
