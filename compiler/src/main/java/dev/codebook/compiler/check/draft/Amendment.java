package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Inclusion;
import dev.codebook.compiler.model.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a set says about a code that comes from another set.
 *
 * @param deprecation the reason, or none, in place of what the other set says; empty if this set
 *     says nothing
 * @param notes in place of those of the other set
 * @param fields for each field of the set, in its order
 * @param sound whether it had no finding
 */
public record Amendment(
    Optional<String> title,
    Optional<String> description,
    Optional<Optional<String>> deprecation,
    Notes notes,
    List<Optional<FieldValue>> fields,
    Optional<String> because,
    boolean sound) {

  /**
   * The code as this set has it.
   *
   * @param changes the values that the other set has and this one does not leave as they are
   */
  public CodeDraft amend(CodeDraft code, List<Inclusion.Change> changes) {
    List<Optional<FieldValue>> values = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      values.add(fields.get(i).isPresent() ? fields.get(i) : code.fields().get(i));
    }
    return new CodeDraft(
        code.name(),
        code.declaredIn(),
        code.include(),
        title.orElse(code.title()),
        code.constant(),
        code.synonyms(),
        description.isPresent() ? description : code.description(),
        deprecation.orElse(code.deprecated()),
        notes.or(code.notes()),
        code.keys(),
        code.aliases(),
        values,
        changes,
        because.isPresent() ? because : code.because(),
        code.sound() && sound);
  }
}
