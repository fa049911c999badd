/** The annotation that brings a catalog in, and the few types that generated code uses. */
module dev.codebook {
  exports dev.codebook;
}
