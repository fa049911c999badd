package dev.codebook.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.tools.FileObject;

/** Asks javac's syntax trees. A class of its own, since other compilers have no such trees. */
final class TreesSource {

  private TreesSource() {}

  static FileObject fileOf(PackageElement in, ProcessingEnvironment environment) {
    TreePath path = Trees.instance(unwrapped(environment)).getPath(in);
    return path == null ? null : path.getCompilationUnit().getSourceFile();
  }

  // IntelliJ's build hands a proxy of the environment to processors, and a method that removes it.
  private static ProcessingEnvironment unwrapped(ProcessingEnvironment environment) {
    try {
      Class<?> wrappers =
          Class.forName(
              "org.jetbrains.jps.javac.APIWrappers", true, environment.getClass().getClassLoader());
      Object inner =
          wrappers
              .getMethod("unwrap", Class.class, Object.class)
              .invoke(null, ProcessingEnvironment.class, environment);
      return inner instanceof ProcessingEnvironment known ? known : environment;
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      return environment;
    }
  }
}
