package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.model.Vocabulary;
import java.util.Optional;

/**
 * How to divide a set into sections.
 *
 * @param asked whether the catalog asks for it, however small the set is
 * @param field the field whose words make a section each, if the catalog names one
 * @param prefix how many characters of a constant decide on its section at least
 */
public record Division(boolean asked, Optional<ByField> field, int prefix) {

  /** Into as few as possible, and only if the set is too large for one enum. */
  public static final Division AS_NEEDED = new Division(false, Optional.empty(), 0);

  /**
   * The field whose words tell the parts apart.
   *
   * @param place of the field among those of the set, counted from 0
   */
  public record ByField(int place, String name, Vocabulary vocabulary) {}

  public static Division by(ByField field) {
    return new Division(true, Optional.of(field), 0);
  }

  public static Division byPrefix(int length) {
    return new Division(true, Optional.empty(), length);
  }
}
