package dev.codebook.compiler.check.doubt;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import java.util.List;

/** Reports two codes whose names differ in one letter, as if one of them was misspelled. */
final class SimilarNames implements SetDoubt {

  /** Each pair is compared; and in a long list, such as one of languages, such names are usual. */
  private static final int MOST_CODES = 200;

  /** Shorter words, such as MIN and MAX, differ in a letter and mean something else. */
  private static final int SHORTEST_WORD = 6;

  private final SetDraft set;
  private final Allowances allowances;

  SimilarNames(SetDraft set, Allowances allowances) {
    this.set = set;
    this.allowances = allowances;
  }

  @Override
  public void look() {
    List<CodeDraft> codes = OwnCodes.of(set);
    if (codes.size() > MOST_CODES) {
      return;
    }
    for (int i = 1; i < codes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (areSimilar(codes.get(j).constant(), codes.get(i).constant())) {
          report(codes.get(i), codes.get(j));
          break;
        }
      }
    }
  }

  /** Whether one letter is added, dropped or changed, within a long word. */
  private static boolean areSimilar(String one, String other) {
    int difference = one.length() - other.length();
    if (difference < -1 || difference > 1) {
      return false;
    }
    String longer = difference >= 0 ? one : other;
    String shorter = difference >= 0 ? other : one;
    int place = 0;
    while (place < shorter.length() && shorter.charAt(place) == longer.charAt(place)) {
      place++;
    }
    int rest = difference == 0 ? place + 1 : place;
    return place < longer.length()
        && shorter.startsWith(longer.substring(place + 1), Math.min(rest, shorter.length()))
        && isInLongWord(longer, place)
        && (difference != 0 || isInLongWord(shorter, place));
  }

  /** Whether a character is in a long word, and no digit: names are numbered on purpose. */
  private static boolean isInLongWord(String constant, int place) {
    if (Character.isDigit(constant.charAt(place))) {
      return false;
    }
    int start = place;
    while (start > 0 && isLetter(constant.charAt(start - 1))) {
      start--;
    }
    int end = place;
    while (end < constant.length() && isLetter(constant.charAt(end))) {
      end++;
    }
    return end - start >= SHORTEST_WORD;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private void report(CodeDraft code, CodeDraft other) {
    Position position = code.name().position();
    allowances.report(
        Rule.SIMILAR_NAMES,
        position,
        "%s differs in one letter from %s %s. If they are one code, keep one, and write the other name as its 'synonyms'."
            .formatted(
                code.shown(),
                Printable.quote(other.name().value()),
                PositionText.of(other.name().position(), position)),
        List.of(Related.first(other.name().position())));
  }
}
