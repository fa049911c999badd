package dev.codebook.compiler.check.doubt;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reports a description that was probably copied from another code and not changed. */
final class RepeatedDescriptions implements SetDoubt {

  private final SetDraft set;
  private final Allowances allowances;

  RepeatedDescriptions(SetDraft set, Allowances allowances) {
    this.set = set;
    this.allowances = allowances;
  }

  @Override
  public void look() {
    Map<String, CodeDraft> first = new HashMap<>();
    for (CodeDraft code : OwnCodes.of(set)) {
      if (code.description().isPresent()) {
        CodeDraft other = first.putIfAbsent(code.description().get().strip(), code);
        if (other != null) {
          report(code, other);
        }
      }
    }
  }

  private void report(CodeDraft code, CodeDraft other) {
    Position position = code.name().position();
    allowances.report(
        Rule.REPEATED_DESCRIPTION,
        position,
        "%s has the same description as %s %s. Say what is different."
            .formatted(
                code.shown(),
                Printable.quote(other.name().value()),
                PositionText.of(other.name().position(), position)),
        List.of(Related.first(other.name().position())));
  }
}
