package dev.codebook.compiler.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One slot for each key, or each field, of a set, to be filled by place. */
final class Slots {

  private Slots() {}

  static <T> List<Optional<T>> empty(List<?> declarations) {
    return new ArrayList<>(Collections.nCopies(declarations.size(), Optional.empty()));
  }
}
