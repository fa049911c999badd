package dev.codebook.compiler.check.draft;

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
public record Reserved(
    Map<String, Position> names, List<ReservedKeys> keys, List<String> sentences) {

  public Optional<Position> name(CodeDraft code) {
    Position position = names.get(code.name().value());
    return Optional.ofNullable(position == null ? names.get(code.constant()) : position);
  }
}
