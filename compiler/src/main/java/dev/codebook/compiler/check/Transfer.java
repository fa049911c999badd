package dev.codebook.compiler.check;

import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.read.Located;
import java.util.List;
import java.util.Optional;

/**
 * Turns a code of an included set into one of the including set.
 *
 * @param keys for each key of the including set, the one that it is taken from
 * @param fields for each field of the including set, the one that it is taken from
 * @param include where the including set names the included one
 */
record Transfer(
    List<Optional<KeyDraft>> keys, List<Optional<FieldDraft>> fields, Position include) {

  CodeDraft of(CodeDraft code) {
    return new CodeDraft(
        code.name(),
        code.declaredIn(),
        Optional.of(include),
        code.title(),
        code.constant(),
        code.description(),
        code.deprecated(),
        keys.stream().map(key -> key.flatMap(it -> code.keys().get(it.place()))).toList(),
        keys.stream().map(key -> aliases(code, key)).toList(),
        fields.stream().map(field -> field.flatMap(it -> value(code, it))).toList(),
        code.sound());
  }

  private static List<Located<KeyValue>> aliases(CodeDraft code, Optional<KeyDraft> key) {
    return key.map(it -> code.aliases().get(it.place())).orElse(List.of());
  }

  /** What the included set has for the code; a default of its own is as good as what it says. */
  private static Optional<FieldValue> value(CodeDraft code, FieldDraft field) {
    return code.fields().get(field.place()).or(field::defaultValue);
  }
}
