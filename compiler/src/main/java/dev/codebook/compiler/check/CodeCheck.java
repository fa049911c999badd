package dev.codebook.compiler.check;

import dev.codebook.compiler.read.WrittenCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The codes that a set lists itself. */
final class CodeCheck {

  private final Schema schema;
  private final FieldValues values;
  private final RangeValues ranges;
  private final Report report;

  CodeCheck(Schema schema, FieldValues values, RangeValues ranges, Report report) {
    this.schema = schema;
    this.values = values;
    this.ranges = ranges;
    this.report = report;
  }

  /**
   * @param constants of the set's codes, by their names
   */
  List<CodeDraft> check(Map<String, String> constants) {
    List<CodeDraft> codes = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (WrittenCode code : schema.set().written().codes()) {
      if (names.add(code.name().value())) {
        codes.add(check(code, constants.get(code.name().value())));
      }
    }
    return codes;
  }

  private CodeDraft check(WrittenCode written, String constant) {
    int before = report.count();
    CodeReader reader = new CodeReader(schema, values, written, report);
    reader.readAll();
    return ranges.fill(reader.toDraft(constant, report.count() == before));
  }
}
