package dev.codebook.compiler.check;

import dev.codebook.compiler.model.Group;
import dev.codebook.compiler.read.Located;

/** A group of a set that is being checked. */
record GroupDraft(Located<String> name, Group meant) implements NestedConstant {

  @Override
  public String constant() {
    return meant.constant();
  }
}
