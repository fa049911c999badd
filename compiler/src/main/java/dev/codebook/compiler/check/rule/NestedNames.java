package dev.codebook.compiler.check.rule;

import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.check.name.JavaWords;
import dev.codebook.compiler.check.name.NameRepair;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.model.Vocabulary;
import dev.codebook.compiler.read.written.Located;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reports names of keys and fields of which nested types are made that would hide others. */
final class NestedNames implements SetRule {

  private static final Set<String> TAKEN = folded(JavaWords.IN_GENERATED_TYPES);

  private static final Pattern PART = Pattern.compile("part[0-9]+");

  private final Schema schema;
  private final Findings findings;
  private final Set<String> setsInReach = new HashSet<>();

  NestedNames(SetDraft set, Findings findings) {
    this.schema = set.schema();
    this.findings = findings;
    setsInReach.add(folded(schema.name()));
    setsInReach.add(folded("Any" + schema.name()));
    for (FieldDraft field : schema.fields()) {
      if (field.type().orElse(null) instanceof FieldType.Reference reference) {
        setsInReach.add(folded(reference.set()));
      } else if (field.type().orElse(null) instanceof Vocabulary vocabulary) {
        setsInReach.add(folded(vocabulary.set()));
      }
    }
  }

  @Override
  public void check() {
    for (FieldDraft field : schema.fields()) {
      if (field.declaresVocabulary()) {
        checkVocabulary(field.written().name());
      }
    }
    if (schema.keys().size() > 1) {
      for (KeyDraft key : schema.keys()) {
        check(key.written().name(), "record of unrecognized codes");
      }
    }
  }

  private void checkVocabulary(Located<String> field) {
    boolean hasGroups = !schema.set().written().groups().isEmpty();
    if (hasGroups && folded(JavaName.capitalized(field.value())).equals("group")) {
      report(field, "vocabulary", "as the groups of the set do");
    } else {
      check(field, "vocabulary");
    }
  }

  private void check(Located<String> member, String kind) {
    String type = JavaName.capitalized(member.value());
    if (TAKEN.contains(folded(type)) || PART.matcher(folded(type)).matches()) {
      report(member, kind, "which would hide a type that generated code needs");
    } else if (setsInReach.contains(folded(type))) {
      report(member, kind, "which would hide the set of that name");
    }
  }

  private void report(Located<String> member, String kind, String why) {
    findings.report(
        Rule.COLLIDING_NAME,
        member.position(),
        Printable.quote(member.value())
            + (" makes a nested type " + Printable.quote(JavaName.capitalized(member.value())))
            + (", its " + kind + ", " + why + ".")
            + (" Choose another name, such as " + NameRepair.otherMember(member.value()) + "."));
  }

  private static Set<String> folded(Set<String> names) {
    Set<String> folded = new HashSet<>();
    for (String name : names) {
      folded.add(folded(name));
    }
    return folded;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
