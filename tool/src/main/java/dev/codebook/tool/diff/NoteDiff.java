package dev.codebook.tool.diff;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.Notes;
import dev.codebook.tool.words.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Compares the links and versions of codes. If those of several codes have changed, as by the set's
 * {@code links}, that is one difference.
 */
final class NoteDiff {

  private NoteDiff() {}

  static void compare(SetPair pair, Differences found) {
    compare(
        pair, Kind.LINK_CHANGED, "link", it -> it.link().map(Object::toString).orElse(""), found);
    compare(pair, Kind.SINCE_CHANGED, "version", it -> it.since().orElse(""), found);
  }

  private static void compare(
      SetPair pair, Kind kind, String what, Function<Notes, String> note, Differences found) {
    List<Matches.Match<Code>> changed = new ArrayList<>();
    for (Matches.Match<Code> code : pair.codes().kept()) {
      if (!note.apply(code.before().notes()).equals(note.apply(code.now().notes()))) {
        changed.add(code);
      }
    }
    if (changed.size() == 1) {
      Code code = changed.get(0).now();
      found.addIfChanged(
          kind,
          code.constant(),
          "the " + what + " of " + SetPair.shown(pair.now(), code),
          note.apply(changed.get(0).before().notes()),
          note.apply(code.notes()));
    } else if (!changed.isEmpty()) {
      List<Code> codes = changed.stream().map(Matches.Match::now).toList();
      List<String> shown = codes.stream().map(code -> SetPair.shown(pair.now(), code)).toList();
      String text =
          "the " + what + "s of " + codes.size() + " codes have changed: " + Listed.of(shown);
      found.add(kind, codes.stream().map(Code::constant).toList(), "", "", text);
    }
  }
}
