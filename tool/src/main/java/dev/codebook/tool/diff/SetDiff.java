package dev.codebook.tool.diff;

import dev.codebook.compiler.model.CodeSet;
import java.util.List;

/** Compares a set with what it was. */
final class SetDiff {

  private SetDiff() {}

  static List<Difference> of(SetPair pair, Renames renames) {
    CodeSet before = pair.before();
    CodeSet now = pair.now();
    FieldPairs fields = FieldPairs.of(pair, renames);
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
    FieldDiff.compare(fields, found);
    ValueDiff.compare(fields, found);
    VocabularyDiff.compare(fields, found);
    DecisionDiff.compare(fields, found);
    RangeDiff.compare(fields, found);
    GroupDiff.compare(pair, found);
    TextDiff.compare(fields, found);
    return found.found();
  }
}
