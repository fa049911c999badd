package dev.codebook.compiler.check.rule;

import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.check.name.Builtins;
import dev.codebook.compiler.check.name.JavaWords;
import dev.codebook.compiler.check.name.NameRepair;
import dev.codebook.compiler.check.scope.SetNames;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.read.written.Located;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reports names of keys and fields that cannot become methods, or that are taken. */
final class MemberNames implements SetRule {

  private final SetDraft set;
  private final Schema schema;
  private final Findings findings;
  private final Set<String> lookups = new HashSet<>();

  /** The methods to decide by a field, in lower case, since types have the same names. */
  private final Set<String> deciding = new HashSet<>();

  /** By their names in lower case: some become nested types, and these become files. */
  private final Map<String, Located<String>> members = new HashMap<>();

  MemberNames(SetDraft set, Findings findings) {
    this.set = set;
    this.schema = set.schema();
    this.findings = findings;
  }

  @Override
  public void check() {
    if (schema.mask().isPresent()) {
      lookups.add("is");
    }
    for (KeyDraft key : schema.keys()) {
      if (key.written().named() && !key.part()) {
        addKeyMethods(key);
      }
    }
    for (Located<FieldDraft> field : set.decideBy()) {
      deciding.add("by" + field.value().name().toLowerCase(Locale.ROOT));
    }
    for (FieldDraft field : schema.fields()) {
      if (field.written().reverse().isPresent()) {
        lookups.add("with" + JavaName.capitalized(field.name()));
      }
    }
    for (KeyDraft key : schema.keys()) {
      if (key.written().named()) {
        check(key.written().name());
      }
    }
    for (FieldDraft field : schema.fields()) {
      check(field.written().name());
    }
  }

  private void addKeyMethods(KeyDraft key) {
    String suffix = JavaName.capitalized(key.name());
    for (String prefix : new String[] {"find", "from", "of", "as"}) {
      lookups.add(prefix + suffix);
    }
  }

  private void check(Located<String> member) {
    String name = member.value();
    if (!JavaName.isMember(name)) {
      reportMalformed(
          member,
          " cannot be the name of a key or field. The name becomes a Java method: a small"
              + " letter, then"
              + (" letters and digits. Write " + NameRepair.member(name) + "."));
    } else if (name.length() > SetNames.LONGEST) {
      reportMalformed(
          member,
          " has "
              + (name.length() + " characters. The name of a key or field has at most ")
              + (SetNames.LONGEST + ". Shorten it."));
    } else if (JavaWords.LANGUAGE.contains(name)) {
      reportMalformed(
          member,
          " is a word of the Java language and cannot be the name of a method."
              + (" Choose another name, such as " + NameRepair.otherMember(name) + "."));
    } else {
      checkTaken(member);
    }
  }

  private void checkTaken(Located<String> member) {
    String name = member.value();
    if (Builtins.ALL.contains(name)) {
      reportTaken(member, "an entry of the language of catalogs");
    } else if (name.equals("java")) {
      reportTaken(member, "the beginning of Java's packages, which generated code may need");
    } else if (JavaWords.ENUM_METHODS.contains(name)) {
      reportTaken(member, "a method that every Java enum has");
    } else if (JavaWords.GENERATED_METHODS.contains(name)
        || lookups.contains(name)
        || deciding.contains(name.toLowerCase(Locale.ROOT))) {
      reportTaken(member, "a method that Codebook gives to the enum");
    } else {
      Located<String> first = members.putIfAbsent(name.toLowerCase(Locale.ROOT), member);
      if (first != null) {
        reportMeeting(first, member);
      }
    }
  }

  private void reportMalformed(Located<String> member, String message) {
    findings.report(
        Rule.MALFORMED_NAME, member.position(), Printable.quote(member.value()) + message);
  }

  private void reportTaken(Located<String> member, String by) {
    findings.report(
        Rule.COLLIDING_NAME,
        member.position(),
        Printable.quote(member.value())
            + (" is " + by + ". A key or field needs a name of its own.")
            + (" Choose another, such as " + NameRepair.otherMember(member.value()) + "."));
  }

  private void reportMeeting(Located<String> first, Located<String> second) {
    boolean same = first.value().equals(second.value());
    findings.report(
        Rule.COLLIDING_NAME,
        second.position(),
        "%s %s %s, %s. Choose another name, such as %s."
            .formatted(
                Printable.quote(second.value()),
                same
                    ? "is already a key or field of"
                    : "differs only in case from " + Printable.quote(first.value()) + " of",
                schema.name(),
                PositionText.of(first.position(), second.position()),
                NameRepair.otherMember(second.value())),
        List.of(Related.first(first.position())));
  }
}
