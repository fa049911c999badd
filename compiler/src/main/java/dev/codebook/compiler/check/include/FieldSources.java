package dev.codebook.compiler.check.include;

import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the fields of an included set that become the fields of the including one. */
final class FieldSources {

  private final Schema from;
  private final Schema to;
  private final Position include;
  private final Findings findings;

  FieldSources(Schema from, Schema to, Position include, Findings findings) {
    this.from = from;
    this.to = to;
    this.include = include;
    this.findings = findings;
  }

  /** For each field of the including set, the field that it is taken from. */
  List<Optional<FieldDraft>> find() {
    List<Optional<FieldDraft>> feeds = new ArrayList<>();
    for (FieldDraft field : to.fields()) {
      feeds.add(feedOf(field));
    }
    return feeds;
  }

  private Optional<FieldDraft> feedOf(FieldDraft field) {
    Optional<FieldDraft> feed = from.field(field.name());
    if (feed.isEmpty() || field.type().isEmpty() || feed.get().type().isEmpty()) {
      return Optional.empty();
    }
    if (!type(field).equals(type(feed.get()))) {
      reportType(field, feed.get());
      return Optional.empty();
    }
    return feed;
  }

  private void reportType(FieldDraft field, FieldDraft feed) {
    findings.report(
        Rule.MISMATCHED_INCLUDE,
        include,
        ("Codes of %s cannot join %s: %s is %s in %1$s, but %5$s here. Declare it as %4$s here,"
                + " or under another name.")
            .formatted(
                from.name(), to.name(), Printable.quote(field.name()), type(feed), type(field)));
  }

  /** The type as the catalog names it, which is the same for the same type only. */
  private static String type(FieldDraft field) {
    FieldType type = field.type().orElseThrow();
    String name;
    if (type instanceof Vocabulary vocabulary) {
      name = vocabulary.set() + "." + vocabulary.name();
    } else if (type instanceof FieldType.Reference reference) {
      name = reference.set();
    } else {
      name = ((FieldType.Plain) type).written();
    }
    return field.list() ? name + "[]" : name;
  }
}
