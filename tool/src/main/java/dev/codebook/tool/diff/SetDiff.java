package dev.codebook.tool.diff;

import dev.codebook.compiler.model.CodeSet;
import java.util.List;

/** Compares a set with what it was. */
final class SetDiff {

  private SetDiff() {}

  static List<Difference> of(CodeSet before, CodeSet now) {
    SetPair pair = SetPair.of(before, now);
    Differences found = new Differences(now.name());
    if (!before.name().equals(now.name())) {
      String text = before.name() + " is now " + now.name();
      found.add(Kind.SET_RENAMED, now.name(), before.name(), now.name(), text);
    }
    PartDiff.compare(pair, found);
    KeyDiff.compare(pair, found);
    CodeDiff.compare(pair, found);
    KeyValueDiff.compare(pair, found);
    ReservationDiff.compare(pair, found);
    FieldDiff.compare(pair, found);
    ValueDiff.compare(pair, found);
    VocabularyDiff.compare(pair, found);
    DecisionDiff.compare(pair, found);
    RangeDiff.compare(pair, found);
    GroupDiff.compare(pair, found);
    TextDiff.compare(pair, found);
    return found.found();
  }
}
