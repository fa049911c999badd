package dev.codebook.compiler.check;

import dev.codebook.compiler.check.bind.DivisionCheck;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.check.name.JavaWords;
import dev.codebook.compiler.check.rule.DecisionValues;
import dev.codebook.compiler.check.rule.HiddenParts;
import dev.codebook.compiler.check.scope.SetTable;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Announces sets that become several enums, and reports types of these that are taken. */
final class SplitSets {

  private final SetTable sets;
  private final Findings findings;

  /** By the name in lower case, since some file systems know no case. */
  private final Map<String, String> ownersOfTypes = new HashMap<>();

  private SplitSets(SetTable sets, Findings findings) {
    this.sets = sets;
    this.findings = findings;
  }

  static void check(
      Catalog catalog, SetTable sets, Map<String, SetDraft> checked, Findings findings) {
    SplitSets split = new SplitSets(sets, findings);
    for (CodeSet set : catalog.sets()) {
      split.claim(set, List.of(set.name(), set.openName()));
    }
    for (CodeSet set : catalog.sets()) {
      if (set.isSplit()) {
        split.claim(set, typesOf(set));
        split.announce(set, checked.get(set.name()));
      }
    }
    for (CodeSet set : catalog.sets()) {
      HiddenParts.check(checked.get(set.name()), catalog, findings);
      DecisionValues.check(checked.get(set.name()), catalog, findings);
    }
  }

  private static List<String> typesOf(CodeSet set) {
    List<String> types = new ArrayList<>();
    types.add(set.indexName());
    for (Section section : set.sections()) {
      types.add(set.enumName(section));
    }
    return types;
  }

  private void claim(CodeSet set, List<String> types) {
    for (String type : types) {
      if (JavaWords.JAVA_LANG.contains(type) || JavaWords.GENERATED_CODE.contains(type)) {
        reportNeeded(set, type);
      }
      String other = ownersOfTypes.putIfAbsent(type.toLowerCase(Locale.ROOT), set.name());
      if (other != null) {
        reportMeeting(set, other, type);
      }
    }
  }

  private void reportMeeting(CodeSet set, String other, String type) {
    findings.report(
        Rule.COLLIDING_NAME,
        place(set),
        Printable.quote(set.name())
            + (" is split into parts, one of which becomes a type " + Printable.quote(type) + ".")
            + (other.equals(set.name()) ? " Another part" : " The set " + Printable.quote(other))
            + " makes a type of that name, or of one that differs only in case. Give one of the"
            + " sets or words another name.");
  }

  private void reportNeeded(CodeSet set, String type) {
    findings.report(
        Rule.COLLIDING_NAME,
        place(set),
        Printable.quote(set.name())
            + (" is split into parts, one of which becomes a type " + Printable.quote(type))
            + " and would hide a type that Java or generated code needs."
            + " Give the set or the word another name.");
  }

  private void announce(CodeSet set, SetDraft draft) {
    if (draft.division().asked()) {
      return;
    }
    List<Section> sections = set.sections();
    findings.report(
        Rule.SPLIT_SET,
        place(set),
        String.format(
            Locale.ROOT,
            "%s has %,d codes, but an enum holds up to %,d. It becomes %d enums by the first"
                + " letters of their names, %s to %s. Choose the parts with %s.",
            Printable.quote(set.name()),
            set.codes().size(),
            Sections.MOST_CODES,
            sections.size(),
            set.enumName(sections.get(0)),
            set.enumName(sections.get(sections.size() - 1)),
            choices(draft.schema())));
  }

  private static String choices(Schema schema) {
    String fields =
        DivisionCheck.candidates(schema).stream()
            .map(field -> "'parts: " + field + "', ")
            .collect(Collectors.joining());
    return fields.isEmpty()
        ? "'parts: { prefix: 1 }', or by a field that has one word of a vocabulary for each code"
        : fields + "or 'parts: { prefix: 1 }'";
  }

  private Position place(CodeSet set) {
    return sets.find(set.name()).orElseThrow().position();
  }
}
