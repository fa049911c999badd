package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.check.name.JavaWords;
import dev.codebook.compiler.check.name.NameRepair;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.JavaName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reports names of sets that cannot become types, or that are taken. */
public final class SetNames {

  /** The names of class files have at most 255 bytes, and nested types add theirs. */
  public static final int LONGEST = 80;

  private final Findings findings;

  /** The sets by the names of their types in lower case, since some file systems know no case. */
  private final Map<String, DeclaredSet> types = new HashMap<>();

  private SetNames(Findings findings) {
    this.findings = findings;
  }

  public static void check(SetTable sets, Findings findings) {
    SetNames names = new SetNames(findings);
    for (DeclaredSet set : sets.all()) {
      if (names.isType(set)) {
        names.check(set);
      }
    }
  }

  private boolean isType(DeclaredSet set) {
    String name = set.name();
    boolean wellFormed = JavaName.isType(name);
    if (!wellFormed) {
      findings.report(
          Rule.MALFORMED_NAME,
          set.position(),
          Printable.quote(name)
              + " cannot be the name of a set. The name becomes a Java type: a capital, then"
              + " letters and digits."
              + (" Write " + NameRepair.type(name) + "."));
    } else if (name.length() > LONGEST) {
      findings.report(
          Rule.MALFORMED_NAME,
          set.position(),
          Printable.quote(name)
              + (" has " + name.length() + " characters. The name of a set has at most " + LONGEST)
              + ". Shorten it.");
    }
    return wellFormed;
  }

  private void check(DeclaredSet set) {
    String name = set.name();
    if (JavaWords.JAVA_LANG.contains(name)) {
      reportTaken(set, "would hide java.lang." + name + " in its package");
    } else if (JavaWords.GENERATED_CODE.contains(name)) {
      reportTaken(set, "has the name of a type that generated code needs");
    } else if (JavaWords.NESTED_TYPES.contains(name)) {
      reportTaken(set, "has the name of a type that generated types nest");
    }
    for (String type : types(set)) {
      DeclaredSet first = types.putIfAbsent(type.toLowerCase(Locale.ROOT), set);
      if (first != null && first != set) {
        reportMeeting(first, set, type);
        return;
      }
    }
  }

  private static List<String> types(DeclaredSet set) {
    return List.of(set.name(), "Any" + set.name());
  }

  private void reportTaken(DeclaredSet set, String why) {
    findings.report(
        Rule.COLLIDING_NAME,
        set.position(),
        "The set "
            + (Printable.quote(set.name()) + " " + why + ".")
            + (" Give the set another name, such as '" + set.name() + "Code'."));
  }

  private void reportMeeting(DeclaredSet first, DeclaredSet second, String type) {
    findings.report(
        Rule.COLLIDING_NAME,
        second.position(),
        "The sets %s and %s, %s, make types %s. Rename one of the two."
            .formatted(
                Printable.quote(second.name()),
                Printable.quote(first.name()),
                PositionText.of(first.position(), second.position()),
                types(first).contains(type)
                    ? "of the same name, " + Printable.quote(type)
                    : "that differ only in case, which some file systems ignore"),
        List.of(Related.first(first.position())));
  }
}
