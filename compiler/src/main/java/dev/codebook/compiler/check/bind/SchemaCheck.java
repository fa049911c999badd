package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.scope.DeclaredSet;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Rule;
import java.util.List;

/** The keys and the fields that a set declares. */
public final class SchemaCheck {

  /** The work of the checks and the size of generated code grow with codes times columns. */
  static final int MOST_COLUMNS = 200;

  /** Each range is a test in a method, and HotSpot compiles no method of over 8,000 bytes. */
  static final int MOST_RANGES = 250;

  private final FieldCheck fieldCheck;
  private final Findings findings;

  public SchemaCheck(FieldCheck fieldCheck, Findings findings) {
    this.fieldCheck = fieldCheck;
    this.findings = findings;
  }

  public Schema check(DeclaredSet set) {
    List<KeyDraft> keys = KeyCheck.check(set, findings);
    List<FieldDraft> fields = fieldCheck.check(set);
    checkRanges(set);
    int columns = keys.size() + fields.size();
    if (columns <= MOST_COLUMNS) {
      return new Schema(set, keys, fields, !keys.isEmpty());
    }
    findings.report(
        Rule.EXCESSIVE_SIZE,
        set.position(),
        set.name()
            + (" has " + columns + " keys and fields. A set has at most " + MOST_COLUMNS + ".")
            + " Move some of them to another set, and refer to its codes.");
    return new Schema(set, first(keys, MOST_COLUMNS), first(fields, MOST_COLUMNS), false);
  }

  private void checkRanges(DeclaredSet set) {
    int ranges = set.written().ranges().size();
    if (ranges > MOST_RANGES) {
      findings.report(
          Rule.EXCESSIVE_SIZE,
          set.position(),
          set.name()
              + (" has " + ranges + " ranges. A set has at most " + MOST_RANGES + ".")
              + " Join some of them, or list their codes instead.");
    }
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(all.size(), most));
  }
}
