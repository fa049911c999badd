package dev.codebook.compiler.check.rule;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.Reserved;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.check.draft.WholeKey;
import dev.codebook.compiler.check.draft.WholeValue;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.Synonym;
import dev.codebook.compiler.read.written.Located;
import java.util.List;
import java.util.Optional;

/** Reports codes with a name or a key that their set reserves. */
final class ReservedUse implements SetRule {

  private final SetDraft set;
  private final Reserved reserved;
  private final Findings findings;

  ReservedUse(SetDraft set, Findings findings) {
    this.set = set;
    this.reserved = set.reserved();
    this.findings = findings;
  }

  @Override
  public void check() {
    for (CodeDraft code : set.codes()) {
      check(code);
    }
  }

  private void check(CodeDraft code) {
    Optional<Position> name = reserved.find(code.name().value(), code.constant());
    if (name.isPresent()) {
      reportName(code, name.get());
    }
    for (Located<Synonym> synonym : code.synonyms()) {
      check(code, synonym);
    }
    for (WholeKey key : set.schema().wholeKeys()) {
      for (WholeValue value : key.values(code)) {
        Optional<Position> at = reserved.find(value);
        if (at.isPresent()) {
          reportKey(code, value, at.get());
        }
      }
    }
  }

  private void check(CodeDraft code, Located<Synonym> synonym) {
    String name = synonym.value().name();
    Optional<Position> at = reserved.find(name, synonym.value().constant());
    if (at.isPresent()) {
      Position position = code.place(synonym);
      findings.report(
          Rule.RESERVED_USE,
          position,
          ("%s has the synonym %s, which %s reserves %s. A reserved name is not used again. Remove"
                  + " the synonym, or remove its name from 'reserved'.")
              .formatted(
                  code.shown(),
                  Printable.quote(name),
                  set.schema().name(),
                  PositionText.of(at.get(), position)),
          List.of(new Related("reserved here", at.get())));
    }
  }

  private void reportName(CodeDraft code, Position reservedAt) {
    Position position = code.place(code.name());
    boolean constant = !reserved.names().containsKey(code.name().value());
    findings.report(
        Rule.RESERVED_USE,
        position,
        ("%s has %s %s reserves %s. A reserved name is not used again. Choose another name, or"
                + " remove it from 'reserved'.")
            .formatted(
                code.shown(),
                constant ? "the constant " + code.constant() + ", which" : "a name that",
                set.schema().name(),
                PositionText.of(reservedAt, position)),
        List.of(new Related("reserved here", reservedAt)));
  }

  private void reportKey(CodeDraft code, WholeValue value, Position reservedAt) {
    Position position = code.place(value.first());
    findings.report(
        Rule.RESERVED_USE,
        position,
        ("%s has the %s %s, which %s reserves %s. A reserved key is not used again. Change it, or"
                + " remove it from 'reserved'.")
            .formatted(
                code.shown(),
                value.key().shown(),
                value.shown(),
                set.schema().name(),
                PositionText.of(reservedAt, position)),
        List.of(new Related("reserved here", reservedAt)));
  }
}
