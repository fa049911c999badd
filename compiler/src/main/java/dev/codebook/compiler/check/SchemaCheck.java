package dev.codebook.compiler.check;

import dev.codebook.compiler.finding.Rule;
import java.util.List;

/** The keys and the fields that a set declares. */
final class SchemaCheck {

  /** Codes times columns is the work of the checks and the size of what is generated. */
  private static final int MOST_COLUMNS = 200;

  private final FieldCheck fieldCheck;
  private final Report report;

  SchemaCheck(FieldCheck fieldCheck, Report report) {
    this.fieldCheck = fieldCheck;
    this.report = report;
  }

  Schema check(DeclaredSet set) {
    List<KeyDraft> keys = KeyCheck.check(set, report);
    List<FieldDraft> fields = fieldCheck.check(set);
    int columns = keys.size() + fields.size();
    if (columns <= MOST_COLUMNS) {
      return new Schema(set, keys, fields, !keys.isEmpty());
    }
    report.add(
        Rule.EXCESSIVE_SIZE,
        set.position(),
        set.name()
            + (" has " + columns + " keys and fields. A set has at most " + MOST_COLUMNS + ".")
            + " Move some of them to a set of its own, and refer to its codes.");
    return new Schema(set, first(keys, MOST_COLUMNS), first(fields, MOST_COLUMNS), false);
  }

  private static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(all.size(), most));
  }
}
