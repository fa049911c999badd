package dev.codebook.tool.guess;

import dev.codebook.tool.draft.FieldForm;
import java.util.ArrayList;
import java.util.List;

/** Says what each column was taken for. */
final class Guesses {

  private final Layout layout;
  private final SetDrafter drafter;

  Guesses(Layout layout, SetDrafter drafter) {
    this.layout = layout;
    this.drafter = drafter;
  }

  List<TableReport.Guess> list() {
    List<TableReport.Guess> guesses = new ArrayList<>();
    for (int i = 0; i < layout.keys().size(); i++) {
      Layout.KeyColumn key = layout.keys().get(i);
      String how = key.form().shown() + (layout.parts() ? ", a part of the key" : "");
      guesses.add(guess(drafter.keyNames().get(i), key.column(), how));
    }
    layout.name().ifPresent(it -> guesses.add(guess("name", it, "")));
    drafter.fields().forEach((name, it) -> guesses.add(guess(name, it.column(), shown(it.form()))));
    layout.description().ifPresent(it -> guesses.add(guess("description", it, "")));
    layout.deprecated().ifPresent(it -> guesses.add(guess("deprecated", it, "")));
    for (Layout.Skipped each : layout.skipped()) {
      guesses.add(guess("(left out)", each.column(), each.reason()));
    }
    return guesses;
  }

  private static TableReport.Guess guess(String role, ColumnFacts column, String how) {
    return new TableReport.Guess(role, column.shown() + (how.isEmpty() ? "" : ": " + how));
  }

  private static String shown(FieldForm form) {
    if (form instanceof FieldForm.Words words) {
      int count = words.words().size();
      return count
          + (count == 1 ? " word" : " words")
          + (words.isList() ? ", several in a cell" : "");
    }
    if (form instanceof FieldForm.Reference reference) {
      return "codes of " + reference.set() + (reference.byKey() ? ", by key" : "");
    }
    if (form instanceof FieldForm.Several several) {
      return several.type().id() + ", several in a cell";
    }
    return form instanceof FieldForm.Plain plain ? plain.id() : "true if marked";
  }
}
