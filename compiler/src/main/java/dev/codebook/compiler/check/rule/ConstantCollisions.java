package dev.codebook.compiler.check.rule;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.GroupDraft;
import dev.codebook.compiler.check.draft.NestedConstant;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.Vocabulary;
import dev.codebook.compiler.read.written.Located;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reports constants of a set's enum that meet each other, or the name of a type. */
final class ConstantCollisions implements SetRule {

  private final SetDraft set;
  private final Schema schema;
  private final Findings findings;

  ConstantCollisions(SetDraft set, Findings findings) {
    this.set = set;
    this.schema = set.schema();
    this.findings = findings;
  }

  @Override
  public void check() {
    checkNested("Ranges", set.ranges());
    checkGroups(set.groups());
    checkCodes(set.codes());
  }

  /** Reports constants that would hide a part of a split set. */
  void checkParts(Set<String> parts) {
    for (CodeDraft code : set.codes()) {
      if (parts.contains(code.constant())) {
        reportType(code);
      }
    }
    for (GroupDraft group : set.groups()) {
      if (parts.contains(group.constant())) {
        reportType(group);
      }
    }
  }

  private void checkCodes(List<CodeDraft> codes) {
    Map<String, CodeDraft> taken = new HashMap<>();
    Set<String> types = typesInReach();
    for (CodeDraft code : codes) {
      CodeDraft first = taken.putIfAbsent(code.constant(), code);
      if (first != null && !code.constant().isEmpty()) {
        reportCodes(first, code);
      } else if (types.contains(code.constant())) {
        reportType(code);
      }
    }
  }

  /**
   * Checks the constants of a nested enum.
   *
   * @param kind what they are, such as {@code Ranges}
   */
  private void checkNested(String kind, List<? extends NestedConstant> nested) {
    Map<String, NestedConstant> taken = new HashMap<>();
    for (NestedConstant next : nested) {
      NestedConstant first = taken.putIfAbsent(next.constant(), next);
      if (first != null && !next.constant().isEmpty()) {
        reportNested(kind, first.name(), next);
      }
    }
  }

  /** The enum of groups names the set's constants by the set, which a group could hide. */
  private void checkGroups(List<GroupDraft> groups) {
    checkNested("Groups", groups);
    for (GroupDraft group : groups) {
      if (group.constant().equals(schema.name())) {
        reportType(group);
      }
    }
  }

  /** The types that the enum names: Java would read a constant of the same name instead. */
  private Set<String> typesInReach() {
    Set<String> types = TypesInReach.sets(schema);
    for (FieldDraft field : schema.fields()) {
      if (field.type().orElse(null) instanceof Vocabulary vocabulary) {
        types.add(vocabulary.name());
      }
    }
    return types;
  }

  private void reportType(CodeDraft code) {
    reportType(code.shown(), "code", schema.name(), code.place(code.name()), code.constant());
  }

  private void reportType(GroupDraft group) {
    String shown = Printable.quote(group.name().value());
    reportType(shown, "group", "Group", group.name().position(), group.constant());
  }

  private void reportCodes(CodeDraft first, CodeDraft second) {
    Position position = second.place(second.name());
    findings.report(
        Rule.COLLIDING_NAME,
        position,
        second.shown()
            + (" becomes the constant " + second.constant() + ", as " + first.shown() + " does ")
            + (PositionText.of(first.name().position(), position) + ".")
            + " Codes of a set have different constants. Give one of the two another name, with the"
            + (" vendor's as 'title:', or a 'constant: " + second.constant() + "_2'."));
  }

  private void reportType(
      String shown, String kind, String hidingIn, Position position, String constant) {
    findings.report(
        Rule.COLLIDING_NAME,
        position,
        shown
            + (" becomes the constant " + constant + ", which would hide the type " + constant)
            + (" in the enum " + hidingIn + ".")
            + (" Give the " + kind + " another one, such as 'constant: " + constant + "_")
            + (kind.toUpperCase(Locale.ROOT) + "'."));
  }

  private void reportNested(String kind, Located<String> first, NestedConstant second) {
    Position position = second.name().position();
    findings.report(
        Rule.COLLIDING_NAME,
        position,
        Printable.quote(second.name().value())
            + (" becomes the constant " + second.constant() + ", as ")
            + (Printable.quote(first.value()) + " does ")
            + (PositionText.of(first.position(), position) + ".")
            + (" " + kind + " of a set have different constants. Give one of the two another name,")
            + (" or a 'constant: " + second.constant() + "_2'."));
  }
}
