package dev.codebook.tool.diff;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.Group;
import dev.codebook.compiler.model.Range;
import dev.codebook.compiler.model.Vocabulary;
import java.util.Optional;

/** Compares the texts for people: titles and descriptions. */
final class TextDiff {

  private final Differences found;

  private TextDiff(Differences found) {
    this.found = found;
  }

  static void compare(FieldPairs pairs, Differences found) {
    SetPair pair = pairs.set();
    TextDiff texts = new TextDiff(found);
    String name = pair.now().name();
    texts.description(name, name, pair.before().description(), pair.now().description());
    for (Matches.Match<Code> code : pair.codes().kept()) {
      texts.compare(SetPair.shown(pair.now(), code.now()), code.before(), code.now());
    }
    NoteDiff.compare(pair, found);
    for (Matches.Match<Field> field : pairs.fields().kept()) {
      String subject = field.now().name();
      texts.description(
          subject, "the field " + subject, field.before().description(), field.now().description());
    }
    for (Matches.Match<Vocabulary> vocabulary : pairs.vocabularies().kept()) {
      texts.compareWords(VocabularyMatches.words(pair, vocabulary), vocabulary.now().name());
    }
    for (Matches.Match<Range> range : RangeDiff.of(pair).kept()) {
      String subject = range.now().constant();
      texts.title(subject, "the range " + subject, range.before().title(), range.now().title());
      texts.description(
          subject, "the range " + subject, range.before().description(), range.now().description());
    }
    for (Matches.Match<Group> group : GroupDiff.of(pair).kept()) {
      String subject = group.now().constant();
      texts.title(subject, "the group " + subject, group.before().title(), group.now().title());
      texts.description(
          subject, "the group " + subject, group.before().description(), group.now().description());
    }
  }

  private void compare(String shown, Code before, Code now) {
    title(now.constant(), shown, before.title(), now.title());
    description(now.constant(), shown, before.description(), now.description());
  }

  private void compareWords(Matches<Vocabulary.Term> words, String vocabulary) {
    for (Matches.Match<Vocabulary.Term> word : words.kept()) {
      String subject = vocabulary + "." + word.now().constant();
      title(subject, subject, word.before().title(), word.now().title());
      description(subject, subject, word.before().description(), word.now().description());
    }
  }

  private void title(String subject, String shown, String before, String now) {
    found.addIfChanged(Kind.TITLE_CHANGED, subject, "the title of " + shown, before, now);
  }

  private void description(
      String subject, String shown, Optional<String> before, Optional<String> now) {
    if (!before.equals(now)) {
      String what = now.isEmpty() ? " is gone" : before.isEmpty() ? " is new" : " has changed";
      found.add(
          Kind.DESCRIPTION_CHANGED,
          subject,
          before.orElse(""),
          now.orElse(""),
          "the description of " + shown + what);
    }
  }
}
