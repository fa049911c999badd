package dev.codebook.processor.host;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.tools.FileObject;

/** One way to find the source file of a package's annotation. */
interface SourceLookup {

  /**
   * The file, if it can be found this way.
   *
   * @return null if it cannot be found this way
   * @throws Exception if the compiler does not have this way at all
   */
  FileObject fileOf(PackageElement in, ProcessingEnvironment environment) throws Exception;
}
