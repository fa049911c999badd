package dev.codebook.compiler.check;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.FieldAnswers;
import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.GroupDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.RangeDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.draft.SetDraft;
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

/** Lowers a checked set to the model. */
final class Lowering {

  private final SetDraft set;
  private final FieldAnswers answers;

  private Lowering(SetDraft set) {
    this.set = set;
    this.answers = new FieldAnswers(set.schema());
  }

  /** The set as meant, which exists if nothing is reported. */
  static CodeSet toModel(SetDraft set) {
    return new Lowering(set).toModel();
  }

  private CodeSet toModel() {
    Schema schema = set.schema();
    List<Code> meant = meantCodes();
    return new CodeSet(
        schema.name(),
        Located.valueOf(schema.set().written().description()),
        schema.set().origin(),
        meantKeys(),
        set.wire().map(KeyDraft::toKey),
        vocabularies(),
        meantFields(),
        meantRanges(),
        meantGroups(),
        meant,
        set.reserved().meant(),
        Sections.of(meant, set.division()),
        decisions());
  }

  private List<Key> meantKeys() {
    List<Key> keys = new ArrayList<>();
    for (KeyDraft key : set.schema().keys()) {
      keys.add(key.toKey());
    }
    return List.copyOf(keys);
  }

  private List<Vocabulary> vocabularies() {
    List<Vocabulary> vocabularies = new ArrayList<>();
    for (FieldDraft field : set.schema().fields()) {
      if (field.declaresVocabulary()) {
        vocabularies.add((Vocabulary) field.type().orElseThrow());
      }
    }
    return List.copyOf(vocabularies);
  }

  private List<Field> meantFields() {
    List<Field> fields = new ArrayList<>();
    for (FieldDraft field : set.schema().fields()) {
      fields.add(answers.toField(field, set.ranges()));
    }
    return List.copyOf(fields);
  }

  private List<Integer> decisions() {
    List<Integer> places = new ArrayList<>();
    for (Located<FieldDraft> field : set.decideBy()) {
      places.add(field.value().place());
    }
    return List.copyOf(places);
  }

  private List<Range> meantRanges() {
    List<Range> meant = new ArrayList<>();
    for (RangeDraft range : set.ranges()) {
      meant.add(range.toRange(set.schema(), answers));
    }
    return List.copyOf(meant);
  }

  private List<Group> meantGroups() {
    List<Group> meant = new ArrayList<>();
    for (GroupDraft group : set.groups()) {
      meant.add(group.meant());
    }
    return List.copyOf(meant);
  }

  private List<Code> meantCodes() {
    List<Code> meant = new ArrayList<>();
    for (CodeDraft code : set.codes()) {
      meant.add(code.toCode(answers));
    }
    return List.copyOf(meant);
  }
}
