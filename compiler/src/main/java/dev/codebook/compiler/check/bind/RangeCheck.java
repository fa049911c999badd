package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.Cells;
import dev.codebook.compiler.check.draft.FieldAnswers;
import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.RangeDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.name.Builtins;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.written.WrittenRange;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ranges that a set declares. */
public final class RangeCheck {

  private final Schema schema;
  private final FieldValues values;
  private final Findings findings;
  private final SchemaEntries entries;
  private final FieldAnswers answers;
  private final Set<String> unanswered = new HashSet<>();

  public RangeCheck(Schema schema, FieldValues values, Findings findings) {
    this.schema = schema;
    this.values = values;
    this.findings = findings;
    this.entries = new SchemaEntries(schema, findings);
    this.answers = new FieldAnswers(schema);
  }

  public List<RangeDraft> check() {
    List<RangeDraft> ranges = new ArrayList<>();
    for (WrittenRange written : schema.set().written().ranges()) {
      ranges.add(range(written));
    }
    return ranges;
  }

  private RangeDraft range(WrittenRange written) {
    RangeBinder reader = new RangeBinder(schema, values, findings);
    int before = findings.count();
    for (Node.Entry entry : written.entries()) {
      read(reader, entry, written.entries());
    }
    RangeDraft range = reader.finish(written);
    if (!Cells.isAnyFilled(range.intervals()) && findings.count() == before) {
      reportUnbounded(range);
    }
    return range;
  }

  private void read(RangeBinder reader, Node.Entry entry, List<Node.Entry> beside) {
    String name = entry.name().text();
    Optional<KeyDraft> key = key(name);
    Optional<FieldDraft> field = schema.field(name);
    if (Builtins.OF_RANGES.contains(name)) {
      reader.builtin(entry);
    } else if (key.isPresent()) {
      reader.interval(key.get(), entry);
    } else if (field.isPresent()) {
      reader.field(field.get(), entry);
      checkAnswered(field.get(), entry);
    } else if (schema.hasParts() && name.equals(Builtins.KEY)) {
      reportNoPart(entry);
    } else if (schema.isWhole()) {
      entries.reportOfRange(entry.name(), beside);
    }
  }

  /** In the short form, the interval has the name {@code key}, whatever the name of the key. */
  private Optional<KeyDraft> key(String name) {
    Optional<KeyDraft> key = schema.key(name);
    return key.isEmpty() && name.equals(Builtins.KEY) ? schema.onlyKey() : key;
  }

  /** A range by {@code key}, which the short form is, too. */
  private void reportNoPart(Node.Entry entry) {
    List<String> parts = schema.keyNames();
    boolean isShort = entry.name().position().equals(entry.value().position());
    String last = parts.get(parts.size() - 1);
    findings.report(
        Rule.WRONG_SHAPE,
        entry.value().position(),
        "The key of %s has the parts %s, and a range says what each of them is. %s."
            .formatted(
                schema.name(),
                Listing.all(parts),
                isShort
                    ? "Write '{ " + last + ": … }', with others that matter"
                    : "Write '" + last + ": …', with others that matter, in place of 'key'"));
  }

  private void checkAnswered(FieldDraft field, Node.Entry entry) {
    if (field.type().isPresent() && !answers.isAnswered(field) && unanswered.add(field.name())) {
      findings.report(
          Rule.UNANSWERED_FIELD,
          entry.name().position(),
          ("The range gives %1$s to unrecognized codes, but those outside it would have none."
                  + " %2$s, %3$s.")
              .formatted(
                  Printable.quote(field.name()),
                  wayOut(field),
                  PositionText.of(field.written().name().position(), entry.name().position())),
          List.of(new Related("declared here", field.written().name().position())));
    }
  }

  private static String wayOut(FieldDraft field) {
    String name = Printable.quote(field.name());
    return field.written().from().isPresent()
        ? "Add 'unrecognized: …' to " + name
        : "Declare " + name + " with '?', with a default or with 'unrecognized: …'";
  }

  private void reportUnbounded(RangeDraft range) {
    findings.report(
        Rule.MISSING_ENTRY,
        range.name().position(),
        ("%s has no interval. A range goes from a first to a last key. Add one, such as '%s:"
                + " 0x400..0x4FF'.")
            .formatted(
                Printable.quote(range.name().value()),
                schema.keyNames().isEmpty() ? Builtins.KEY : schema.keyNames().get(0)));
  }
}
