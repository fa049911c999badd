package dev.codebook.compiler.check;

import dev.codebook.compiler.finding.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a set reserves.
 *
 * @param names where they are reserved, by codes' names and by constants
 * @param keys for each key of the set, in its order
 * @param sentences for the model
 */
record Reserved(Map<String, Position> names, List<ReservedKeys> keys, List<String> sentences) {

  Optional<Position> name(CodeDraft code) {
    return Optional.ofNullable(names.get(code.name().value()))
        .or(() -> Optional.ofNullable(names.get(code.constant())));
  }
}
