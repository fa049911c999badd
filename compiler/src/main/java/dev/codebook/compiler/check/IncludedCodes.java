package dev.codebook.compiler.check;

import dev.codebook.compiler.finding.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the codes of included sets over into the including one. */
final class IncludedCodes {

  private final Schema to;
  private final RangeValues ranges;
  private final Report report;

  /** The names of the codes that joined, by the set that lists them. */
  private final Map<String, Set<String>> joined = new HashMap<>();

  IncludedCodes(Schema to, RangeValues ranges, Report report) {
    this.to = to;
    this.ranges = ranges;
    this.report = report;
  }

  /** The codes of a set as codes of this one, without those that joined by way of another. */
  List<CodeDraft> from(SetDraft included, Position include) {
    int before = report.count();
    Schema from = included.schema();
    Transfer transfer =
        new Transfer(
            new KeyFeeds(from, to, include, report).find(),
            new FieldFeeds(from, to, include, report).find(),
            include);
    if (report.count() > before) {
      return List.of();
    }
    List<CodeDraft> codes = new ArrayList<>();
    for (CodeDraft code : included.codes()) {
      if (joinsFirst(code)) {
        codes.add(ranges.fill(transfer.of(code)));
      }
    }
    new Lacking(to, from, transfer, report).check(codes);
    return codes;
  }

  private boolean joinsFirst(CodeDraft code) {
    joined.putIfAbsent(code.declaredIn(), new HashSet<>());
    return joined.get(code.declaredIn()).add(code.name().value());
  }
}
