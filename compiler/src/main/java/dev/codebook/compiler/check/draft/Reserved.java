package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.model.Reservation;
import dev.codebook.compiler.read.written.Located;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names and keys that a set reserves.
 *
 * @param names the positions of reserved names, by the names of codes and by constants
 * @param keys for each key of the set, in its order
 * @param wholeKeys keys of several parts
 * @param meant for the model
 */
public record Reserved(
    Map<String, Position> names,
    List<ReservedKeys> keys,
    List<Located<PartSpans>> wholeKeys,
    List<Reservation> meant) {

  /** Where a name or its constant is reserved. */
  public Optional<Position> find(String name, String constant) {
    Position position = names.get(name);
    return Optional.ofNullable(position == null ? names.get(constant) : position);
  }

  /** The position at which a key is reserved. */
  public Optional<Position> find(WholeValue key) {
    if (key.parts().size() == 1) {
      return keys.get(key.key().parts().get(0).place()).find(key.first().value());
    }
    for (Located<PartSpans> some : wholeKeys) {
      if (some.value().hold(key)) {
        return Optional.of(some.position());
      }
    }
    return Optional.empty();
  }
}
