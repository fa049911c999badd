package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.model.Group;
import dev.codebook.compiler.read.written.Located;

/** A group of a set that is being checked. */
public record GroupDraft(Located<String> name, Group meant) implements NestedConstant {

  @Override
  public String constant() {
    return meant.constant();
  }
}
