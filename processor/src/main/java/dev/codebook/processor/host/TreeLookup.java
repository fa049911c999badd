package dev.codebook.processor.host;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.tools.FileObject;

/**
 * Asks javac's syntax trees. This is a class of its own because other compilers have no such trees.
 */
final class TreeLookup {

  private TreeLookup() {}

  static FileObject fileOf(PackageElement in, ProcessingEnvironment environment) {
    TreePath path = Trees.instance(environment).getPath(in);
    return path == null ? null : path.getCompilationUnit().getSourceFile();
  }
}
