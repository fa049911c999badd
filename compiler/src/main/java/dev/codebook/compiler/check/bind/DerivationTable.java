package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.Derivation;
import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.scope.Words;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the table by which a field is derived from another one. */
final class DerivationTable {

  private final FieldDraft field;
  private final FieldDraft source;
  private final Map<String, String> rows;
  private final FieldValues values;
  private final Findings findings;
  private final Map<String, FieldValue> table = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private boolean knowsMissing = true;
  private Optional<FieldValue> none = Optional.empty();

  /**
   * @param words of the field that the other is derived from; empty if that is a boolean
   */
  DerivationTable(
      FieldDraft field,
      FieldDraft source,
      Optional<Words> words,
      FieldValues values,
      Findings findings) {
    this.field = field;
    this.source = source;
    this.rows =
        words.isPresent() ? words.get().constants() : Map.of("true", "true", "false", "false");
    this.values = values;
    this.findings = findings;
  }

  Derivation read() {
    for (Node.Entry entry : field.written().from().orElseThrow().table()) {
      read(entry);
    }
    if (knowsMissing) {
      checkMissing();
    }
    return new Derivation(source.place(), table, none);
  }

  private void read(Node.Entry entry) {
    String name = entry.name().text();
    boolean isNone = name.equals(Derivation.NONE) && source.optional();
    if (entry.value().isAbsent() && !field.optional()) {
      return;
    }
    if (isNone) {
      given.add(name);
      none = value(entry);
    }
    if (isNone && !rows.containsKey(name)) {
      return;
    }
    Optional<FieldValue> row = values.read(source, entry.name());
    if (row.isEmpty()) {
      knowsMissing = false;
      return;
    }
    given.add(name);
    Optional<FieldValue> value = isNone ? none : value(entry);
    if (value.isPresent()) {
      table.put(Derivation.row(row.get()), value.get());
    }
  }

  private Optional<FieldValue> value(Node.Entry entry) {
    return entry.value().isAbsent() ? Optional.empty() : values.read(field, entry.value());
  }

  private void checkMissing() {
    List<String> missing = new ArrayList<>();
    for (String row : rows.keySet()) {
      if (!given.contains(row)) {
        missing.add(row);
      }
    }
    boolean needsNone = source.optional() && !field.optional() && !field.list();
    if (needsNone && !given.contains(Derivation.NONE)) {
      missing.add(Derivation.NONE);
    }
    if (!missing.isEmpty()) {
      reportMissing(missing);
    }
  }

  private void reportMissing(List<String> missing) {
    findings.report(
        Rule.MISSING_ENTRY,
        field.written().from().orElseThrow().source().position(),
        ("The table from %s to %s lacks %s. A table has a value for every word%s. Add %s, such as"
                + " '%s: …'.")
            .formatted(
                Printable.quote(source.name()),
                Printable.quote(field.name()),
                Listing.of(missing),
                source.optional() ? ", and for 'none', since a code may have none" : "",
                missing.size() == 1 ? "it" : "them",
                missing.get(0)));
  }
}
