package dev.codebook.compiler.check;

import dev.codebook.compiler.check.bind.AmendmentCheck;
import dev.codebook.compiler.check.bind.CodeCheck;
import dev.codebook.compiler.check.bind.DecisionCheck;
import dev.codebook.compiler.check.bind.DerivedOverlaps;
import dev.codebook.compiler.check.bind.DivisionCheck;
import dev.codebook.compiler.check.bind.FieldCheck;
import dev.codebook.compiler.check.bind.FieldTypes;
import dev.codebook.compiler.check.bind.FieldValues;
import dev.codebook.compiler.check.bind.GroupCheck;
import dev.codebook.compiler.check.bind.RangeCheck;
import dev.codebook.compiler.check.bind.RangeValues;
import dev.codebook.compiler.check.bind.ReservedCheck;
import dev.codebook.compiler.check.bind.SchemaCheck;
import dev.codebook.compiler.check.bind.WireCheck;
import dev.codebook.compiler.check.draft.Amendment;
import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.RangeDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.check.include.IncludedCodes;
import dev.codebook.compiler.check.rule.SetRule;
import dev.codebook.compiler.check.rule.SetRules;
import dev.codebook.compiler.check.scope.DeclaredSet;
import dev.codebook.compiler.check.scope.Includes;
import dev.codebook.compiler.check.scope.SetTable;
import dev.codebook.compiler.check.scope.WordTable;
import dev.codebook.compiler.check.scope.Words;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks one set after those that it includes. */
final class SetCheck {

  private final Includes includes;
  private final WordTable words;
  private final Map<String, SetDraft> checked;
  private final FieldValues values;
  private final SchemaCheck schemas;
  private final Findings findings;

  /**
   * @param checked the sets that are checked already, by name
   */
  SetCheck(
      SetTable sets,
      Includes includes,
      WordTable words,
      Map<String, SetDraft> checked,
      Findings findings) {
    this.includes = includes;
    this.words = words;
    this.checked = checked;
    this.findings = findings;
    this.values = new FieldValues(words, findings);
    FieldTypes types = new FieldTypes(sets, words, findings);
    this.schemas = new SchemaCheck(new FieldCheck(types, values, words, findings), findings);
  }

  SetDraft check(DeclaredSet set) {
    SetDraft draft = bound(set);
    for (SetRule rule : SetRules.of(draft, findings)) {
      rule.check();
    }
    return draft;
  }

  private SetDraft bound(DeclaredSet set) {
    Schema schema = schemas.check(set);
    List<RangeDraft> ranges = new RangeCheck(schema, values, findings).check();
    RangeValues rangeValues = RangeValues.of(schema, ranges, findings);
    DerivedOverlaps.check(schema, ranges, findings);
    return new SetDraft(
        schema,
        WireCheck.check(schema, findings),
        ranges,
        new GroupCheck(schema, words.codesOf(schema.name()), findings).check(),
        ReservedCheck.check(schema, findings),
        codes(schema, rangeValues),
        DivisionCheck.check(schema, findings),
        DecisionCheck.check(schema, findings));
  }

  /** The set's own codes, then those that it includes. */
  private List<CodeDraft> codes(Schema schema, RangeValues ranges) {
    Words names = words.codesOf(schema.name());
    Set<String> joining = words.joining(schema.set(), includes);
    CodeCheck own = new CodeCheck(schema, values, ranges, findings);
    List<CodeDraft> codes = new ArrayList<>(own.check(names.constants(), joining));
    Map<String, Amendment> amendments =
        joining.isEmpty() ? Map.of() : new AmendmentCheck(schema, values, findings).check(joining);
    IncludedCodes included = new IncludedCodes(schema, ranges, amendments, findings);
    for (Located<String> include : includes.of(schema.set())) {
      SetDraft from = checked.get(include.value());
      codes.addAll(included.from(from.schema(), from.codes(), include.position()));
    }
    return codes;
  }
}
