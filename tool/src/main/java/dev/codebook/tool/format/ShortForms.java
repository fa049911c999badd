package dev.codebook.tool.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Writes {@code Timeout: 3} in place of {@code Timeout: { key: 3 }}, in sets with one key that has
 * no name.
 */
final class ShortForms {

  private static final String KEY = "key";
  private static final Set<String> OF_SETS = Set.of("codes", "ranges");

  /**
   * A mapping of a key alone.
   *
   * @param set the name of the set that it is in
   */
  private record LongForm(String set, Piece start, Piece key, Piece end) {}

  private final String text;
  private final List<Piece> pieces;

  /** The name that was read last on each level of mappings. */
  private final List<String> names = new ArrayList<>();

  private final Set<String> setsWithKey = new HashSet<>();
  private final List<LongForm> longForms = new ArrayList<>();

  private ShortForms(String text, List<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /** The text with short forms, wherever one means the same. */
  static String in(String text, List<Piece> pieces) {
    return new ShortForms(text, pieces).shortened();
  }

  private String shortened() {
    int brackets = 0;
    for (int i = 0; i < pieces.size(); i++) {
      brackets += pieces.get(i).opens() ? 1 : pieces.get(i).closes() ? -1 : 0;
      if (brackets > 0) {
        continue;
      }
      switch (pieces.get(i).kind()) {
        case BlockMappingStart, BlockSequenceStart -> names.add("");
        case BlockEnd -> names.remove(names.size() - 1);
        case Value -> takeEntry(i);
        default -> {
          // What matters is the name before a ':', and what comes after it.
        }
      }
    }
    StringBuilder shortened = new StringBuilder();
    int end = 0;
    for (LongForm each : longForms) {
      if (setsWithKey.contains(each.set)) {
        shortened.append(text, end, each.start.start()).append(each.key.text());
        end = each.end.end();
      }
    }
    return shortened.append(text.substring(end)).toString();
  }

  private void takeEntry(int colon) {
    int level = names.size() - 1;
    if (level < 0 || colon == 0 || !pieces.get(colon - 1).is(Token.ID.Scalar)) {
      return;
    }
    String name = pieces.get(colon - 1).text();
    names.set(level, name);
    if (!names.get(0).equals("sets")) {
      return;
    }
    if (level == 2 && name.equals(KEY)) {
      setsWithKey.add(names.get(1));
    }
    if (level == 3 && OF_SETS.contains(names.get(2)) && isKeyAlone(colon + 1)) {
      longForms.add(
          new LongForm(
              names.get(1), pieces.get(colon + 1), pieces.get(colon + 5), pieces.get(colon + 6)));
    }
  }

  /** Whether there is a mapping on one line that has a key without spaces, and nothing else. */
  private boolean isKeyAlone(int start) {
    if (start + 5 >= pieces.size()) {
      return false;
    }
    Piece key = pieces.get(start + 4);
    return pieces.get(start).is(Token.ID.FlowMappingStart)
        && pieces.get(start + 1).is(Token.ID.Key)
        && pieces.get(start + 2).text().equals(KEY)
        && pieces.get(start + 3).is(Token.ID.Value)
        && key.is(Token.ID.Scalar)
        && key.text().chars().noneMatch(Character::isWhitespace)
        && pieces.get(start + 5).is(Token.ID.FlowMappingEnd)
        && pieces.get(start).line() == pieces.get(start + 5).line();
  }
}
