package dev.codebook.compiler.check.rule;

import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.Vocabulary;
import dev.codebook.compiler.read.written.Located;
import java.util.HashSet;
import java.util.Set;

/**
 * The top-level types that the generated types of a set name. No nested type and no constant of the
 * set may hide them. Generated code can then use their simple names, and never has to begin with
 * the user's package, which a field could hide in turn.
 */
final class TypesInReach {

  private TypesInReach() {}

  /**
   * The names of the set's own types and of those it refers to, but for the parts of split sets.
   */
  static Set<String> of(Schema schema) {
    Set<String> types = sets(schema);
    types.add("Any" + schema.name());
    for (Located<String> include : schema.set().written().includes()) {
      types.add(include.value());
    }
    return types;
  }

  /** The set itself, and the sets that its fields refer to. */
  static Set<String> sets(Schema schema) {
    Set<String> sets = new HashSet<>();
    sets.add(schema.name());
    for (FieldDraft field : schema.fields()) {
      if (field.type().orElse(null) instanceof FieldType.Reference reference) {
        sets.add(reference.set());
      } else if (field.type().orElse(null) instanceof Vocabulary vocabulary) {
        sets.add(vocabulary.set());
      }
    }
    return sets;
  }
}
