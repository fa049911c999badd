package dev.codebook.processor.host;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.tools.FileObject;

/** One way to learn which file a package's annotation is written in. */
interface SourceLookup {

  /**
   * The file, if it can be had this way.
   *
   * @return null where this way leads nowhere
   * @throws Exception where the compiler does not go this way at all
   */
  FileObject fileOf(PackageElement in, ProcessingEnvironment environment) throws Exception;
}
