package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.model.Range;
import java.util.List;
import java.util.Optional;

/**
 * Some of the keys of a set whose key has several parts.
 *
 * @param spans for each part the values that these keys have; empty if they have any
 */
public record PartSpans(List<Optional<Range.Span>> spans) {

  /** Whether a key is among them. */
  public boolean hold(WholeValue key) {
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).isPresent() && !spans.get(i).get().holds(key.parts().get(i).value())) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is a key among these and the others. */
  public boolean overlap(PartSpans others) {
    for (int i = 0; i < spans.size(); i++) {
      Optional<Range.Span> one = spans.get(i);
      Optional<Range.Span> other = others.spans.get(i);
      if (one.isPresent() && other.isPresent() && !one.get().overlaps(other.get())) {
        return false;
      }
    }
    return true;
  }
}
