package dev.codebook.compiler.check.doubt;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports descriptions that were probably copied from another code and not changed, in one finding
 * for all codes that have the same.
 */
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
    Map<String, List<CodeDraft>> others = new LinkedHashMap<>();
    for (CodeDraft code : OwnCodes.of(set)) {
      if (code.description().isPresent()) {
        String description = code.description().get().strip();
        if (first.putIfAbsent(description, code) != null) {
          others.putIfAbsent(description, new ArrayList<>());
          others.get(description).add(code);
        }
      }
    }
    for (Map.Entry<String, List<CodeDraft>> some : others.entrySet()) {
      report(some.getValue(), first.get(some.getKey()));
    }
  }

  private void report(List<CodeDraft> codes, CodeDraft first) {
    List<String> names = codes.stream().map(code -> code.name().value()).toList();
    Position position = codes.get(0).name().position();
    allowances.report(
        Rule.REPEATED_DESCRIPTION,
        position,
        "%s %s the same description as %s %s. Say what is different."
            .formatted(
                Listing.of(names),
                names.size() == 1 ? "has" : "have",
                first.shown(),
                PositionText.of(first.name().position(), position)),
        List.of(Related.first(first.name().position())));
  }
}
