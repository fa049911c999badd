package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.read.written.WrittenCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The codes that a set lists itself. */
public final class CodeCheck {

  private final Schema schema;
  private final FieldValues values;
  private final RangeValues ranges;
  private final Findings findings;

  public CodeCheck(Schema schema, FieldValues values, RangeValues ranges, Findings findings) {
    this.schema = schema;
    this.values = values;
    this.ranges = ranges;
    this.findings = findings;
  }

  /**
   * Binds all codes of the set.
   *
   * @param constants of the set's codes, by their names
   */
  public List<CodeDraft> check(Map<String, String> constants) {
    List<CodeDraft> codes = new ArrayList<>();
    ShortForms forms = ShortForms.of(schema, findings);
    for (WrittenCode code : schema.set().written().codes()) {
      codes.add(check(code, forms, constants.get(code.name().value())));
    }
    return codes;
  }

  private CodeDraft check(WrittenCode written, ShortForms forms, String constant) {
    int before = findings.count();
    CodeBinder binder =
        new CodeBinder(schema, values, written, forms.isReported(written), findings);
    binder.bindAll();
    return ranges.fill(binder.toDraft(constant, findings.count() == before));
  }
}
