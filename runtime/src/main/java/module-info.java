/** The annotation that brings a catalog in, and the few types that generated code uses. */
module dev.codebook {
  // Only annotations. Not transitive: whoever compiles against this module would then need it.
  requires static org.jspecify;

  exports dev.codebook;
  // Not qualified: generated code is in modules that nobody can name here.
  exports dev.codebook.internal;
}
