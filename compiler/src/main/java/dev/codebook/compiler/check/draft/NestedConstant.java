package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.check.scope.Constants;
import dev.codebook.compiler.read.written.Located;

/** What becomes a constant of an enum that a set's enum nests. */
public interface NestedConstant {

  Located<String> name();

  /** {@link Constants#NONE} where that is reported. */
  String constant();
}
