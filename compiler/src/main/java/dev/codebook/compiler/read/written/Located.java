package dev.codebook.compiler.read.written;

import dev.codebook.compiler.finding.Position;
import java.util.Optional;

/** A value with its position in the catalog. */
public record Located<T>(T value, Position position) {

  /** The value alone, if there is one. */
  public static <T> Optional<T> valueOf(Optional<Located<T>> written) {
    return written.isPresent() ? Optional.of(written.get().value()) : Optional.empty();
  }
}
