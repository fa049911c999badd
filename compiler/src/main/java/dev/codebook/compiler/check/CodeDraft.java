package dev.codebook.compiler.check;

import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.read.Located;
import java.util.List;
import java.util.Optional;

/**
 * A code of a set that is being checked.
 *
 * @param declaredIn the set that lists the code
 * @param include where the set names the one that the code joins it from
 * @param keys for each key of the set, in its order
 * @param aliases for each key of the set, in its order
 * @param fields what the code or a range says, for each field of the set, in its order
 * @param sound whether nothing in it is reported; what another one lacks may be what was reported
 */
record CodeDraft(
    Located<String> name,
    String declaredIn,
    Optional<Position> include,
    String title,
    String constant,
    Optional<String> description,
    Optional<String> deprecated,
    List<Optional<Located<KeyValue>>> keys,
    List<List<Located<KeyValue>>> aliases,
    List<Optional<FieldValue>> fields,
    boolean sound) {

  /** Where to report something about the code as a member of the set: in the set itself. */
  Position place(Located<?> part) {
    return include.orElse(part.position());
  }

  /** How a message calls the code: with its set, where that is another one. */
  String shown() {
    String quoted = Printable.quote(name.value());
    return include.isEmpty() ? quoted : quoted + " of " + declaredIn;
  }

  CodeDraft withFields(List<Optional<FieldValue>> others) {
    return new CodeDraft(
        name,
        declaredIn,
        include,
        title,
        constant,
        description,
        deprecated,
        keys,
        aliases,
        others,
        sound);
  }

  Code toCode(List<FieldDraft> declarations) {
    List<Optional<FieldValue>> values =
        declarations.stream().map(field -> fields.get(field.place()).or(field::unsaid)).toList();
    return new Code(
        title,
        constant,
        description,
        keys.stream().map(key -> key.map(Located::value)).toList(),
        aliases.stream().map(it -> it.stream().map(Located::value).toList()).toList(),
        values,
        deprecated,
        include.map(at -> declaredIn));
  }
}
