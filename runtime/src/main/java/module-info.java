/** The annotation that brings a catalog in, and the few types that generated code uses. */
module dev.codebook {
  exports dev.codebook;
  // Not qualified: generated code is in modules that nobody can name here.
  exports dev.codebook.internal;
}
