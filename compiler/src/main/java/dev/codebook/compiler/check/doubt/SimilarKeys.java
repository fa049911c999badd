package dev.codebook.compiler.check.doubt;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.check.value.KeyTexts;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.CaseFolding;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.read.written.Located;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports text keys of two codes that differ only in upper and lower case. Parts of a key are not
 * compared: many codes have the same.
 */
final class SimilarKeys implements SetDoubt {

  private final SetDraft set;
  private final Allowances allowances;

  SimilarKeys(SetDraft set, Allowances allowances) {
    this.set = set;
    this.allowances = allowances;
  }

  @Override
  public void look() {
    for (KeyDraft key : set.schema().keys()) {
      if (key.isText() && !key.ignoresCase() && !key.part()) {
        look(key);
      }
    }
  }

  private void look(KeyDraft key) {
    Map<String, CodeDraft> first = new HashMap<>();
    for (CodeDraft code : OwnCodes.of(set)) {
      Optional<Located<KeyValue>> value = code.keys().get(key.place());
      if (value.isPresent()) {
        String text = ((KeyValue.Text) value.get().value()).value();
        CodeDraft other = first.putIfAbsent(CaseFolding.fold(text), code);
        if (other != null) {
          report(key, code, other);
        }
      }
    }
  }

  private void report(KeyDraft key, CodeDraft code, CodeDraft other) {
    Located<KeyValue> value = code.keys().get(key.place()).orElseThrow();
    Located<KeyValue> otherValue = other.keys().get(key.place()).orElseThrow();
    Position position = value.position();
    allowances.report(
        Rule.SIMILAR_KEYS,
        position,
        "%s has the %s %s, which differs only in case from %s, that of %s %s. If they are one code, remove one, or make its key one of the other's 'aliases'."
            .formatted(
                code.shown(),
                key.shown(),
                KeyTexts.of(value.value(), KeyType.TEXT),
                KeyTexts.of(otherValue.value(), KeyType.TEXT),
                Printable.quote(other.name().value()),
                PositionText.of(otherValue.position(), position)),
        List.of(Related.first(otherValue.position())));
  }
}
