package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.GroupDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.scope.Constants;
import dev.codebook.compiler.check.scope.Words;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.Group;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The groups that a set declares. */
public final class GroupCheck {

  /** One method makes all groups. Each takes 30 of its 65,535 bytes, and 8 for each code. */
  private static final int MOST_GROUPS = 250;

  private static final int MOST_CODES = 4000;

  private static final String WAY_OUT = "Add 'constant:' to the group, such as 'constant: OTHER'.";

  private final Schema schema;
  private final Words codes;
  private final Findings findings;
  private final Constants constants;

  public GroupCheck(Schema schema, Words codes, Findings findings) {
    this.schema = schema;
    this.codes = codes;
    this.findings = findings;
    this.constants = new Constants(findings);
  }

  public List<GroupDraft> check() {
    List<GroupDraft> groups = new ArrayList<>();
    int members = 0;
    for (WrittenGroup written : schema.set().written().groups()) {
      groups.add(new GroupDraft(written.name(), group(written)));
      members += written.codes().size();
    }
    checkSize(groups.size(), members);
    return groups;
  }

  private Group group(WrittenGroup written) {
    Located<String> name = written.name();
    return new Group(
        written.title().orElse(name).value(),
        written.constant().isPresent()
            ? constants.chosen(written.constant().get())
            : constants.madeOf(name, WAY_OUT),
        Located.valueOf(written.description()),
        codes.readAll(name.value(), written.codes(), findings));
  }

  private void checkSize(int groups, int members) {
    if (groups > MOST_GROUPS || members > MOST_CODES) {
      findings.report(
          Rule.EXCESSIVE_SIZE,
          schema.set().position(),
          String.format(
              Locale.ROOT,
              "%s has %d groups of %,d codes in all. A set has at most %d groups, with at most %,d"
                  + " codes in all. Declare a field that says it for each code, such as"
                  + " 'kinds: [[A, B]]'.",
              schema.name(),
              groups,
              members,
              MOST_GROUPS,
              MOST_CODES));
    }
  }
}
