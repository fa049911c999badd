package dev.codebook.compiler.check;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Vocabulary;
import dev.codebook.compiler.read.Located;
import java.util.List;

/**
 * A set that is checked.
 *
 * @param codes its own, then those that it includes
 */
record SetDraft(
    Schema schema,
    List<RangeDraft> ranges,
    RangeValues rangeValues,
    Reserved reserved,
    List<CodeDraft> codes,
    Division division) {

  /** The set as meant, which exists where nothing is reported. */
  CodeSet toCodeSet() {
    List<Code> meant = codes.stream().map(it -> it.toCode(schema.fields())).toList();
    return new CodeSet(
        schema.name(),
        schema.set().written().description().map(Located::value),
        schema.set().origin(),
        schema.keys().stream().map(KeyDraft::toKey).toList(),
        vocabularies(),
        schema.fields().stream().map(it -> it.toField(rangeValues.give(it))).toList(),
        ranges.stream().map(RangeDraft::toRange).toList(),
        meant,
        reserved.sentences(),
        Sections.of(meant, division));
  }

  private List<Vocabulary> vocabularies() {
    return schema.fields().stream()
        .filter(FieldDraft::declaresVocabulary)
        .map(field -> (Vocabulary) field.type().orElseThrow())
        .toList();
  }
}
