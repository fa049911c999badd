package dev.codebook.compiler.finding;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Lists things in a message: all where they are few, the first ones where they are many. */
public final class Listing {

  private static final int SHOWN = 8;

  private Listing() {}

  /** {@code 'Queued', 'Aborted' and 'Failed'}. */
  public static String of(Collection<String> names) {
    List<String> shown = names.stream().limit(SHOWN).map(Printable::quote).toList();
    int more = names.size() - shown.size();
    return joined(more == 0 ? shown : Stream.concat(shown.stream(), left(more)).toList());
  }

  private static Stream<String> left(int more) {
    return Stream.of(more + " more");
  }

  private static String joined(List<String> parts) {
    int last = parts.size() - 1;
    if (last < 1) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
