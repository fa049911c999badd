package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.read.written.Located;

/** A range or a group: it becomes a constant of an enum within that of the set. */
public interface NestedConstant {

  Located<String> name();

  /** Empty if that is reported. */
  String constant();
}
