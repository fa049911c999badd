package dev.codebook.tool.explain;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Range;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the keys of a log mean that come after the same name. */
final class KeyMeanings {

  /** Most logs have the same few keys again and again. */
  private static final int REMEMBERED = 10_000;

  private final List<KeyPlace> places;
  private final Map<String, Meaning> remembered = new HashMap<>();

  /**
   * @param places the keys that they may be, the likeliest first
   */
  KeyMeanings(List<KeyPlace> places) {
    this.places = places;
  }

  /** What is said of a key. */
  static final class Meaning {

    private final boolean recognized;
    private final byte[] added;

    private Meaning(boolean recognized, byte[] added) {
      this.recognized = recognized;
      this.added = added;
    }

    boolean recognized() {
      return recognized;
    }

    /** UTF-8 to be added to the log, which may be nothing. */
    byte[] added() {
      return added;
    }
  }

  Meaning of(String key) {
    Meaning known = remembered.get(key);
    if (known == null) {
      known = find(key);
      if (remembered.size() == REMEMBERED) {
        remembered.clear();
      }
      remembered.put(key, known);
    }
    return known;
  }

  private Meaning find(String key) {
    for (KeyPlace place : places) {
      Optional<Code> code = place.find(key);
      if (code.isPresent()) {
        return new Meaning(true, added(code.get().title()));
      }
    }
    for (KeyPlace place : places) {
      List<Range> ranges = place.ranges(key);
      if (!ranges.isEmpty()) {
        return new Meaning(false, added("in " + ranges.get(0).title()));
      }
    }
    return new Meaning(false, new byte[0]);
  }

  private static byte[] added(String title) {
    return (" [" + title + "]").getBytes(UTF_8);
  }
}
