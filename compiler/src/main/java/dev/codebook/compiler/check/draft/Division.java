package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.model.Vocabulary;
import java.util.Optional;

/**
 * How a set falls into sections.
 *
 * @param asked whether the catalog asks for it, however small the set is
 * @param field the field whose words make a section each, where the catalog names one
 * @param prefix how many characters of a constant tell its section at least
 */
public record Division(boolean asked, Optional<ByField> field, int prefix) {

  /** Into as few as there can be, and only where one enum does not hold the set. */
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
