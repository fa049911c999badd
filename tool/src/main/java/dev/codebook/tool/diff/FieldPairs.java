package dev.codebook.tool.diff;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Shown;
import dev.codebook.compiler.model.Vocabulary;
import java.util.Optional;

/**
 * The fields of a set before and now, with their vocabularies. Those that were only renamed are
 * among those that both have.
 */
record FieldPairs(
    SetPair set, Matches<Field> fields, Matches<Vocabulary> vocabularies, Renames renames) {

  static FieldPairs of(SetPair pair, Renames renames) {
    Matches<Field> byName = Matches.of(pair.before().fields(), pair.now().fields(), Field::name);
    FieldPairs plain = new FieldPairs(pair, byName, VocabularyMatches.of(pair), renames);
    Matches<Field> withRenamed = byName.withRenamed(pair.now().fields(), plain::isSame);
    return new FieldPairs(pair, withRenamed, plain.vocabularies, renames);
  }

  /** Whether the values of a field can be compared. */
  boolean isOfSameType(Matches.Match<Field> field) {
    return isOfSameType(field.before(), field.now());
  }

  /** The value that a code had, as it would be shown now. */
  String shownBefore(Field field, Code code) {
    return shownBefore(field, code.fields().get(set.before().fields().indexOf(field)));
  }

  /** A value of a field as it would be shown now. */
  String shownBefore(Field field, Optional<FieldValue> value) {
    return renames.shown(field.type(), value);
  }

  String shownNow(Field field, Code code) {
    return Shown.field(code.fields().get(set.now().fields().indexOf(field)));
  }

  /** Whether a field has the type of another one, and each code the same value, not all nothing. */
  private boolean isSame(Field before, Field now) {
    boolean same = isOfSameType(before, now) && before.optional() == now.optional();
    boolean filled = false;
    for (Matches.Match<Code> code : set.codes().kept()) {
      String value = same ? shownNow(now, code.now()) : "";
      same = same && shownBefore(before, code.before()).equals(value);
      filled |= !value.isEmpty();
    }
    return same && filled;
  }

  private boolean isOfSameType(Field before, Field now) {
    return renames.now(before.type()).equals(Renames.written(now.type()))
        && before.list() == now.list();
  }
}
