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
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.read.written.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reports keys and fields whose nested type would hide another type. */
final class NestedNames implements SetRule {

  private static final Set<String> NEEDED = needed();

  /** The type that a set nests if one of its keys has a mask. */
  private static final String VARIANT = "Variant";

  private final SetDraft set;
  private final Schema schema;
  private final Findings findings;

  NestedNames(SetDraft set, Findings findings) {
    this.set = set;
    this.schema = set.schema();
    this.findings = findings;
  }

  @Override
  public void check() {
    Set<String> reach = folded(TypesInReach.of(schema));
    checkMembers(reach);
    for (NestedType visitor : visitors()) {
      if (reach.contains(folded(visitor.name()))) {
        report(visitor, "which would hide the set of that name");
      }
    }
    if (schema.mask().isPresent() && reach.contains(folded(VARIANT))) {
      reportVariant();
    }
  }

  private void checkMembers(Set<String> reach) {
    Set<String> nested = folded(nestedTypes());
    for (NestedType type : types()) {
      String name = folded(type.name());
      if (NEEDED.contains(name)) {
        report(type, "which would hide a type that generated code needs");
      } else if (nested.contains(name)) {
        report(type, "which the set already has");
      } else if (reach.contains(name)) {
        report(type, "which would hide the set of that name");
      }
    }
  }

  /** Reports nested types that would hide a part of a split set. */
  void checkParts(Set<String> parts) {
    List<NestedType> types = types();
    types.addAll(visitors());
    for (NestedType type : types) {
      if (parts.contains(type.name())) {
        report(type, "which would hide a part of a split set");
      }
    }
  }

  private void reportVariant() {
    findings.report(
        Rule.COLLIDING_NAME,
        schema.mask().orElseThrow().position(),
        ("A set with a mask has a nested type '" + VARIANT + "', which would hide the set of that")
            + " name. Give that set another name.");
  }

  /**
   * A nested type that a key or a field makes.
   *
   * @param member the key or the field
   * @param content of the type, to begin a sentence with, and with a place for the member
   */
  private record NestedType(Located<String> member, String name, String content) {

    NestedType(Located<String> member, String content) {
      this(member, JavaName.capitalized(member.value()), content);
    }
  }

  private List<NestedType> types() {
    List<NestedType> types = new ArrayList<>();
    for (FieldDraft field : schema.fields()) {
      if (field.declaresVocabulary()) {
        types.add(new NestedType(field.written().name(), "The vocabulary of %s"));
      }
    }
    if (schema.keys().size() > 1 && !schema.hasParts()) {
      for (KeyDraft key : schema.keys()) {
        types.add(new NestedType(key.written().name(), "The record of unrecognized codes of %s"));
      }
    }
    return types;
  }

  /** The visitors by a field. */
  private List<NestedType> visitors() {
    List<NestedType> visitors = new ArrayList<>();
    for (Located<FieldDraft> field : set.decideBy()) {
      Located<String> member = new Located<>(field.value().name(), field.position());
      String name = "By" + JavaName.capitalized(member.value());
      visitors.add(new NestedType(member, name, "The visitor by %s"));
    }
    return visitors;
  }

  /** The types that the set nests, whatever the names of its fields are. */
  private Set<String> nestedTypes() {
    Set<String> nested = new HashSet<>(JavaWords.NESTED_TYPES);
    if (set.groups().isEmpty()) {
      nested.remove("Group");
    }
    if (set.ranges().isEmpty()) {
      nested.remove("Range");
    }
    if (schema.mask().isPresent()) {
      nested.add(VARIANT);
    }
    return nested;
  }

  private static Set<String> needed() {
    Set<String> needed = new HashSet<>(JavaWords.GENERATED_CODE);
    needed.removeAll(JavaWords.WRITTEN_WITH_PACKAGE);
    return folded(needed);
  }

  private void report(NestedType type, String why) {
    findings.report(
        Rule.COLLIDING_NAME,
        type.member().position(),
        "%s becomes a nested type %s, %s. Choose another name, such as %s."
            .formatted(
                type.content().formatted(Printable.quote(type.member().value())),
                Printable.quote(type.name()),
                why,
                NameRepair.otherMember(type.member().value())));
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
