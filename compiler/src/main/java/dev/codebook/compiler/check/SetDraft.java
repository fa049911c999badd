package dev.codebook.compiler.check;

import dev.codebook.compiler.check.bind.RangeValues;
import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.Division;
import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.GroupDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.RangeDraft;
import dev.codebook.compiler.check.draft.Reserved;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.Group;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.model.Vocabulary;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
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
    List<GroupDraft> groups,
    Reserved reserved,
    List<CodeDraft> codes,
    Division division) {

  /** The set as meant, which exists where nothing is reported. */
  CodeSet toCodeSet() {
    List<Code> meant = meantCodes();
    return new CodeSet(
        schema.name(),
        Located.valueOf(schema.set().written().description()),
        schema.set().origin(),
        meantKeys(),
        vocabularies(),
        meantFields(),
        meantRanges(),
        meantGroups(),
        meant,
        reserved.sentences(),
        Sections.of(meant, division));
  }

  private List<Key> meantKeys() {
    List<Key> keys = new ArrayList<>();
    for (KeyDraft key : schema.keys()) {
      keys.add(key.toKey());
    }
    return List.copyOf(keys);
  }

  private List<Vocabulary> vocabularies() {
    List<Vocabulary> vocabularies = new ArrayList<>();
    for (FieldDraft field : schema.fields()) {
      if (field.declaresVocabulary()) {
        vocabularies.add((Vocabulary) field.type().orElseThrow());
      }
    }
    return List.copyOf(vocabularies);
  }

  private List<Field> meantFields() {
    List<Field> fields = new ArrayList<>();
    for (FieldDraft field : schema.fields()) {
      fields.add(field.toField(rangeValues.give(field)));
    }
    return List.copyOf(fields);
  }

  private List<Range> meantRanges() {
    List<Range> meant = new ArrayList<>();
    for (RangeDraft range : ranges) {
      meant.add(range.toRange());
    }
    return List.copyOf(meant);
  }

  private List<Group> meantGroups() {
    List<Group> meant = new ArrayList<>();
    for (GroupDraft group : groups) {
      meant.add(group.meant());
    }
    return List.copyOf(meant);
  }

  private List<Code> meantCodes() {
    List<Code> meant = new ArrayList<>();
    for (CodeDraft code : codes) {
      meant.add(code.toCode(schema.fields()));
    }
    return List.copyOf(meant);
  }
}
