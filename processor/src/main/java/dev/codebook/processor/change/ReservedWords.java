package dev.codebook.processor.change;

import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Reservation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The single keys that sets reserve. A key within a reserved interval is not among them. */
final class ReservedWords {

  /** {@code DeliveryCode rest 409}. */
  private final Set<String> keys = new HashSet<>();

  ReservedWords(List<CodeSet> sets) {
    for (CodeSet set : sets) {
      for (Reservation reserved : set.reserved()) {
        for (Reservation.Item item : reserved.items()) {
          keys.add(set.name() + " " + reserved.of() + " " + item.written());
        }
      }
    }
  }

  /** Whether a set reserves one of these keys, which have their names before them. */
  boolean holdAny(String set, List<String> named) {
    return named.stream().anyMatch(key -> keys.contains(set + " " + key));
  }
}
