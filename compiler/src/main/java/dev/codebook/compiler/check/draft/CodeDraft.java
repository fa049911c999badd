package dev.codebook.compiler.check.draft;

import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Inclusion;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Notes;
import dev.codebook.compiler.model.Synonym;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A code of a set that is being checked.
 *
 * @param declaredIn the set that lists the code
 * @param include the position at which the set includes the one that lists the code
 * @param synonyms its other names
 * @param notes what its Javadoc says besides
 * @param keys for each key of the set, in its order
 * @param aliases for each key of the set, in its order
 * @param fields the value of the code or a range, for each field of the set, in its order
 * @param changes the values that are others in the set that lists the code
 * @param because why they are, or why the including set says more
 * @param sound whether the code had no finding. Otherwise a value may be missing only because it
 *     was reported
 */
public record CodeDraft(
    Located<String> name,
    String declaredIn,
    Optional<Position> include,
    String title,
    String constant,
    List<Located<Synonym>> synonyms,
    Optional<String> description,
    Optional<String> deprecated,
    Notes notes,
    List<Optional<Located<KeyValue>>> keys,
    List<List<Located<KeyValue>>> aliases,
    List<Optional<FieldValue>> fields,
    List<Inclusion.Change> changes,
    Optional<String> because,
    boolean sound) {

  /** The position for a finding about the code as a member of the set: in the set itself. */
  public Position place(Located<?> part) {
    return include.orElse(part.position());
  }

  /** Its name for messages, with its set if that is another one. */
  public String shown() {
    String quoted = Printable.quote(name.value());
    return include.isEmpty() ? quoted : quoted + " of " + declaredIn;
  }

  public CodeDraft withFields(List<Optional<FieldValue>> others) {
    return with(notes, others);
  }

  /** The code with notes for what it has none. */
  public CodeDraft withNotes(Notes others) {
    return with(notes.or(others), fields);
  }

  private CodeDraft with(Notes someNotes, List<Optional<FieldValue>> someFields) {
    return new CodeDraft(
        name,
        declaredIn,
        include,
        title,
        constant,
        synonyms,
        description,
        deprecated,
        someNotes,
        keys,
        aliases,
        someFields,
        changes,
        because,
        sound);
  }

  public Code toCode(FieldAnswers answers) {
    return new Code(
        title,
        constant,
        synonyms.stream().map(Located::value).toList(),
        description,
        Cells.values(keys),
        aliasValues(),
        answers.ofCode(fields),
        deprecated,
        notes,
        include.isPresent()
            ? Optional.of(new Inclusion(declaredIn, changes, because))
            : Optional.empty());
  }

  private List<List<KeyValue>> aliasValues() {
    List<List<KeyValue>> values = new ArrayList<>();
    for (List<Located<KeyValue>> ofKey : aliases) {
      List<KeyValue> some = new ArrayList<>();
      for (Located<KeyValue> alias : ofKey) {
        some.add(alias.value());
      }
      values.add(List.copyOf(some));
    }
    return List.copyOf(values);
  }
}
