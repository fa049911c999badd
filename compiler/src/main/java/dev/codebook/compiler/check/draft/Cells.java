package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One slot for each key, or each field, of a set, to be filled by place. */
public final class Cells {

  private Cells() {}

  public static <T> List<Optional<T>> empty(List<?> declarations) {
    return new ArrayList<>(Collections.nCopies(declarations.size(), Optional.empty()));
  }

  public static boolean isAnyFilled(List<? extends Optional<?>> slots) {
    for (Optional<?> slot : slots) {
      if (slot.isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** What is in the slots, without where it is written. */
  static <T> List<Optional<T>> values(List<Optional<Located<T>>> slots) {
    List<Optional<T>> values = new ArrayList<>();
    for (Optional<Located<T>> slot : slots) {
      values.add(Located.valueOf(slot));
    }
    return List.copyOf(values);
  }
}
