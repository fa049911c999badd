package dev.codebook.compiler.check.rule;

import dev.codebook.compiler.check.draft.CodeDraft;
import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.GroupDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.NestedConstant;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.Synonym;
import dev.codebook.compiler.model.Vocabulary;
import dev.codebook.compiler.read.written.Located;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports constants that are the same as another one, or that would hide a type. */
final class ConstantCollisions implements SetRule {

  private final SetDraft set;
  private final Schema schema;
  private final Findings findings;
  private final Set<String> offered = new HashSet<>();

  ConstantCollisions(SetDraft set, Findings findings) {
    this.set = set;
    this.schema = set.schema();
    this.findings = findings;
  }

  @Override
  public void check() {
    checkNested("ranges", set.ranges());
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
        reportCodes(first, code, taken.keySet());
      } else if (types.contains(code.constant())) {
        reportType(code);
      }
    }
    checkSynonyms(codes, taken, types);
  }

  private void checkSynonyms(
      List<CodeDraft> codes, Map<String, CodeDraft> taken, Set<String> types) {
    for (CodeDraft code : codes) {
      for (Located<Synonym> synonym : code.synonyms()) {
        String constant = synonym.value().constant();
        CodeDraft first = taken.putIfAbsent(constant, code);
        if (first != null && !constant.isEmpty()) {
          reportSynonym(code, synonym, first);
        } else if (types.contains(constant)) {
          reportType(code, synonym);
        }
      }
    }
  }

  /**
   * Checks the constants of a nested enum.
   *
   * @param kind what they are, such as {@code ranges}
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

  /** The enum of groups names the set, which a group of that name would hide. */
  private void checkGroups(List<GroupDraft> groups) {
    checkNested("groups", groups);
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

  private void reportType(CodeDraft code, Located<Synonym> synonym) {
    findings.report(
        Rule.COLLIDING_NAME,
        code.place(synonym),
        "%s, which would hide the type %s in the enum %s. Remove the synonym, or change it."
            .formatted(becomes(code, synonym), synonym.value().constant(), schema.name()));
  }

  private void reportType(GroupDraft group) {
    String shown = Printable.quote(group.name().value());
    reportType(shown, "group", "Group", group.name().position(), group.constant());
  }

  private void reportCodes(CodeDraft first, CodeDraft second, Set<String> taken) {
    Position position = second.place(second.name());
    findings.report(
        Rule.COLLIDING_NAME,
        position,
        ("%s becomes the constant %s, like %s %s. The codes of a set have different constants."
                + " %s")
            .formatted(
                second.shown(),
                second.constant(),
                first.shown(),
                PositionText.of(first.name().position(), position),
                wayOut(second, free(second.constant(), taken))),
        List.of(Related.first(first.name().position())));
  }

  private void reportSynonym(CodeDraft code, Located<Synonym> synonym, CodeDraft first) {
    Position position = code.place(synonym);
    findings.report(
        Rule.COLLIDING_NAME,
        position,
        ("%s, which %s has already %s. The names of a set have different constants. Remove the"
                + " synonym, or change it.")
            .formatted(
                becomes(code, synonym),
                first.shown(),
                PositionText.of(first.name().position(), position)),
        List.of(Related.first(first.name().position())));
  }

  private static String becomes(CodeDraft code, Located<Synonym> synonym) {
    return "The synonym %s of %s becomes the constant %s"
        .formatted(
            Printable.quote(synonym.value().name()), code.shown(), synonym.value().constant());
  }

  /** If a code's name is its key, too, another name would change what a look-up finds. */
  private String wayOut(CodeDraft code, String free) {
    String chosen = "'constant: " + free + "'.";
    Optional<KeyDraft> only = schema.onlyKey();
    boolean nameIsKey =
        only.isPresent()
            && only.get().isText()
            && code.keys().get(0).isPresent()
            && code.keys().get(0).get().position().equals(code.name().position());
    return nameIsKey
        ? "Add %s Its name is its key, too, and stays as it is.".formatted(chosen)
        : "Give one of the two another name, with the vendor's name as its 'title', or add "
            + chosen;
  }

  /** A constant that no code has. The second code of three gets another one than the third. */
  private String free(String constant, Set<String> taken) {
    int number = 2;
    while (taken.contains(constant + "_" + number) || !offered.add(constant + "_" + number)) {
      number++;
    }
    return constant + "_" + number;
  }

  private void reportType(
      String shown, String kind, String hidingIn, Position position, String constant) {
    findings.report(
        Rule.COLLIDING_NAME,
        position,
        ("%s becomes the constant %s, which would hide the type %2$s in the enum %s. Give the %s"
                + " another one, such as 'constant: %2$s_%s'.")
            .formatted(shown, constant, hidingIn, kind, kind.toUpperCase(Locale.ROOT)));
  }

  private void reportNested(String kind, Located<String> first, NestedConstant second) {
    Position position = second.name().position();
    findings.report(
        Rule.COLLIDING_NAME,
        position,
        ("%s becomes the constant %s, like %s %s. The %s of a set have different constants. Give"
                + " one of the two another name, or add 'constant: %2$s_2'.")
            .formatted(
                Printable.quote(second.name().value()),
                second.constant(),
                Printable.quote(first.value()),
                PositionText.of(first.position(), position),
                kind),
        List.of(Related.first(first.position())));
  }
}
