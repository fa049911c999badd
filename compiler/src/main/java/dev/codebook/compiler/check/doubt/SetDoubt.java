package dev.codebook.compiler.check.doubt;

/** Something that is probably a mistake in a set. */
interface SetDoubt {

  void look();
}
