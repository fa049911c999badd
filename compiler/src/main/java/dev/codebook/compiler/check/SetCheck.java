package dev.codebook.compiler.check;

import dev.codebook.compiler.check.bind.CodeCheck;
import dev.codebook.compiler.check.bind.DivisionCheck;
import dev.codebook.compiler.check.bind.FieldCheck;
import dev.codebook.compiler.check.bind.FieldTypes;
import dev.codebook.compiler.check.bind.FieldValues;
import dev.codebook.compiler.check.bind.GroupCheck;
import dev.codebook.compiler.check.bind.RangeCheck;
import dev.codebook.compiler.check.bind.RangeValues;
import dev.codebook.compiler.check.bind.ReservedCheck;
import dev.codebook.compiler.check.bind.SchemaCheck;
import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.Division;
import dev.codebook.compiler.check.draft.GroupDraft;
import dev.codebook.compiler.check.draft.RangeDraft;
import dev.codebook.compiler.check.draft.Reserved;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.include.IncludedCodes;
import dev.codebook.compiler.check.rule.ConstantCollisions;
import dev.codebook.compiler.check.rule.DuplicateKeys;
import dev.codebook.compiler.check.rule.MemberNames;
import dev.codebook.compiler.check.rule.ReservedUse;
import dev.codebook.compiler.check.scope.DeclaredSet;
import dev.codebook.compiler.check.scope.Includes;
import dev.codebook.compiler.check.scope.SetTable;
import dev.codebook.compiler.check.scope.WordTable;
import dev.codebook.compiler.check.scope.Words;
import dev.codebook.compiler.finding.Report;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks sets one by one, each after those that it includes. */
final class SetCheck {

  private final Includes includes;
  private final WordTable words;
  private final FieldValues values;
  private final SchemaCheck schemas;
  private final Report report;
  private final Map<String, SetDraft> checked = new HashMap<>();

  SetCheck(SetTable sets, Includes includes, WordTable words, Report report) {
    this.includes = includes;
    this.words = words;
    this.report = report;
    this.values = new FieldValues(words, report);
    FieldTypes types = new FieldTypes(sets, words, report);
    this.schemas = new SchemaCheck(new FieldCheck(types, values, report), report);
  }

  /** The sets by name. */
  Map<String, SetDraft> checkAll() {
    for (DeclaredSet set : includes.dependenciesFirst()) {
      checked.put(set.name(), check(set));
    }
    return checked;
  }

  private SetDraft check(DeclaredSet set) {
    Schema schema = schemas.check(set);
    MemberNames.check(schema, report);
    List<RangeDraft> ranges = new RangeCheck(schema, values, report).check();
    RangeValues rangeValues = RangeValues.of(schema, ranges, report);
    List<GroupDraft> groups = new GroupCheck(schema, words.codesOf(schema.name()), report).check();
    Reserved reserved = ReservedCheck.check(schema, report);
    List<CodeDraft> codes = codes(schema, rangeValues);
    ConstantCollisions collisions = new ConstantCollisions(schema, report);
    collisions.checkNested("Ranges", ranges);
    collisions.checkGroups(groups);
    collisions.checkCodes(codes);
    DuplicateKeys.check(schema, codes, report);
    new ReservedUse(schema, reserved, report).check(codes);
    Division division = DivisionCheck.check(schema, report);
    return new SetDraft(schema, ranges, rangeValues, groups, reserved, codes, division);
  }

  /** The set's own codes, then those that it includes. */
  private List<CodeDraft> codes(Schema schema, RangeValues ranges) {
    Words names = words.codesOf(schema.name());
    List<CodeDraft> codes =
        new ArrayList<>(new CodeCheck(schema, values, ranges, report).check(names.constants()));
    IncludedCodes included = new IncludedCodes(schema, ranges, report);
    for (Located<String> include : includes.of(schema.set())) {
      SetDraft from = checked.get(include.value());
      codes.addAll(included.from(from.schema(), from.codes(), include.position()));
    }
    return codes;
  }
}
