package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.value.Numerals;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.yaml.Node;
import java.util.Optional;

/** Reads values by the types of their keys. */
final class KeyValues {

  private final Numerals numerals;

  KeyValues(Findings findings) {
    this.numerals = new Numerals(findings);
  }

  /** The value of a key; empty if that is reported, or if the key's type is. */
  Optional<Located<KeyValue>> read(KeyDraft key, Node.Scalar scalar) {
    if (key.isText()) {
      return Optional.of(new Located<>(new KeyValue.Text(scalar.text()), scalar.position()));
    }
    if (key.numbers().isEmpty()) {
      return Optional.empty();
    }
    Optional<KeyValue.Number> number =
        numerals.read(scalar.text(), key.numbers().get(), scalar.position());
    return number.isPresent()
        ? Optional.of(new Located<>(number.get(), scalar.position()))
        : Optional.empty();
  }
}
