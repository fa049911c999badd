package dev.codebook.compiler.check.doubt;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.FieldAnswers;
import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.RangeDraft;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Vocabulary;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of vocabularies that the codes and ranges of any set of a catalog have. */
final class UsedWords {

  private final Collection<SetDraft> sets;
  private final Map<String, Set<String>> constants = new HashMap<>();
  private boolean collected;

  UsedWords(Collection<SetDraft> sets) {
    this.sets = sets;
  }

  /** The constants of the words; none for a vocabulary that no code has a word of. */
  Set<String> of(Vocabulary vocabulary) {
    if (!collected) {
      collected = true;
      collect();
    }
    return constants.getOrDefault(name(vocabulary), Set.of());
  }

  private void collect() {
    for (SetDraft set : sets) {
      FieldAnswers answers = new FieldAnswers(set.schema());
      for (FieldDraft field : set.schema().fields()) {
        if (field.type().isPresent() && field.type().get() instanceof Vocabulary vocabulary) {
          collect(set, field, answers, used(vocabulary));
        }
      }
    }
  }

  private Set<String> used(Vocabulary vocabulary) {
    constants.putIfAbsent(name(vocabulary), new HashSet<>());
    return constants.get(name(vocabulary));
  }

  private static String name(Vocabulary vocabulary) {
    return vocabulary.set() + "." + vocabulary.name();
  }

  private static void collect(
      SetDraft set, FieldDraft field, FieldAnswers answers, Set<String> used) {
    for (CodeDraft code : set.codes()) {
      add(answers.ofCode(field, code.fields()), used);
    }
    for (RangeDraft range : set.ranges()) {
      add(range.value(field), used);
    }
    add(field.unrecognized(), used);
    if (field.derivation().isPresent()) {
      for (FieldValue value : field.derivation().get().table().values()) {
        add(Optional.of(value), used);
      }
    }
  }

  private static void add(Optional<FieldValue> value, Set<String> used) {
    if (value.isPresent() && value.get() instanceof FieldValue.Constant one) {
      used.add(one.name());
    } else if (value.isPresent() && value.get() instanceof FieldValue.Constants several) {
      used.addAll(several.names());
    }
  }
}
