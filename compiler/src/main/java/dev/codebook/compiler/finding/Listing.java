package dev.codebook.compiler.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lists names in a message. */
public final class Listing {

  private static final int SHOWN = 8;
  private static final int MANY_SHOWN = 20;

  private Listing() {}

  /** {@code 'Queued', 'Aborted' and 'Failed'}: all if they are few, else the first and a count. */
  public static String of(Collection<String> names) {
    return of(names, SHOWN);
  }

  /** The same for a list that an author works through: more of them are shown. */
  public static String ofMany(Collection<String> names) {
    return of(names, MANY_SHOWN);
  }

  private static String of(Collection<String> names, int most) {
    List<String> parts = new ArrayList<>();
    for (String name : names) {
      if (parts.size() == most) {
        parts.add(names.size() - most + " more");
        break;
      }
      parts.add(Printable.quote(name));
    }
    return joined(parts);
  }

  /** All names, of which there are never many. */
  public static String all(Collection<String> names) {
    List<String> parts = new ArrayList<>();
    for (String name : names) {
      parts.add(Printable.quote(name));
    }
    return joined(parts);
  }

  private static String joined(List<String> parts) {
    int last = parts.size() - 1;
    if (last < 1) {
      return String.join("", parts);
    }
    return String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
