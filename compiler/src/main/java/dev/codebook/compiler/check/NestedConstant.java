package dev.codebook.compiler.check;

import dev.codebook.compiler.read.Located;

/** What becomes a constant of an enum that a set's enum nests. */
interface NestedConstant {

  Located<String> name();

  /** {@link Constants#NONE} where that is reported. */
  String constant();
}
