package dev.codebook.compiler.check.include;

import dev.codebook.compiler.check.bind.RangeValues;
import dev.codebook.compiler.check.draft.Amendment;
import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the codes of included sets over into the including one. */
public final class IncludedCodes {

  private final Schema to;
  private final RangeValues ranges;
  private final Map<String, Amendment> amendments;
  private final Set<String> without = new HashSet<>();
  private final Findings findings;

  /** The names of the codes that joined, by the set that lists them. */
  private final Map<String, Set<String>> joined = new HashMap<>();

  /**
   * @param amendments what the including set says about these codes, by their names
   */
  public IncludedCodes(
      Schema to, RangeValues ranges, Map<String, Amendment> amendments, Findings findings) {
    this.to = to;
    this.ranges = ranges;
    this.amendments = amendments;
    for (Node.Scalar code : to.set().written().without()) {
      without.add(code.text());
    }
    this.findings = findings;
  }

  /** The codes of a set as codes of this one, without those that joined by way of another. */
  public List<CodeDraft> from(Schema from, List<CodeDraft> included, Position include) {
    int before = findings.count();
    IncludedCode transfer =
        new IncludedCode(
            new KeySources(from, to, include, findings).find(),
            new FieldSources(from, to, include, findings).find(),
            include,
            from,
            to);
    if (findings.count() > before) {
      return List.of();
    }
    List<CodeDraft> codes = new ArrayList<>();
    for (CodeDraft code : included) {
      if (!without.contains(code.name().value()) && joinsFirst(code)) {
        Amendment amendment = amendments.get(code.name().value());
        CodeDraft joining = amendment == null ? transfer.of(code) : transfer.of(code, amendment);
        codes.add(ranges.fill(joining));
      }
    }
    new IncompleteIncludes(to, from, transfer, findings).check(codes);
    return codes;
  }

  private boolean joinsFirst(CodeDraft code) {
    joined.putIfAbsent(code.declaredIn(), new HashSet<>());
    return joined.get(code.declaredIn()).add(code.name().value());
  }
}
