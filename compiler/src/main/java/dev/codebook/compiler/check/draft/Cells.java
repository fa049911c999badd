package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** One cell for each key, or each field, of a set, to be filled by place. */
public final class Cells {

  private Cells() {}

  public static <T> List<Optional<T>> empty(List<?> declarations) {
    return new ArrayList<>(Collections.nCopies(declarations.size(), Optional.empty()));
  }

  public static boolean isAnyFilled(List<? extends Optional<?>> cells) {
    for (Optional<?> cell : cells) {
      if (cell.isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The values without their positions. */
  static <T> List<Optional<T>> values(List<Optional<Located<T>>> cells) {
    List<Optional<T>> values = new ArrayList<>();
    for (Optional<Located<T>> cell : cells) {
      values.add(Located.valueOf(cell));
    }
    return List.copyOf(values);
  }
}
