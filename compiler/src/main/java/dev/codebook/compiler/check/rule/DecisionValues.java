package dev.codebook.compiler.check.rule;

import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.Vocabulary;
import dev.codebook.compiler.read.written.Located;

/**
 * Reports fields to decide by that have more values than a person decides about one by one. How
 * many codes a set has, and whether it is split, is known only after all other rules.
 */
public final class DecisionValues {

  /** Each becomes a type, and a function that is nested in those of the values before it. */
  private static final int MOST_VALUES = 100;

  private final Catalog catalog;
  private final Findings findings;

  private DecisionValues(Catalog catalog, Findings findings) {
    this.catalog = catalog;
    this.findings = findings;
  }

  public static void check(SetDraft set, Catalog catalog, Findings findings) {
    DecisionValues values = new DecisionValues(catalog, findings);
    for (Located<FieldDraft> field : set.decideBy()) {
      values.check(field);
    }
  }

  private void check(Located<FieldDraft> field) {
    FieldType type = field.value().type().orElseThrow();
    if (type instanceof Vocabulary vocabulary) {
      checkNumber(field, vocabulary.terms().size());
    } else if (type instanceof FieldType.Reference reference) {
      CodeSet referred = catalog.set(reference.set());
      if (referred.isSplit()) {
        report(field, " refers to " + referred.name() + ", which becomes several enums.");
      } else {
        checkNumber(field, referred.codes().size());
      }
    }
  }

  private void checkNumber(Located<FieldDraft> field, int values) {
    if (values > MOST_VALUES) {
      report(field, " has " + values + " values.");
    }
  }

  private void report(Located<FieldDraft> field, String fact) {
    findings.report(
        Rule.EXCESSIVE_SIZE,
        field.position(),
        Printable.quote(field.value().name())
            + fact
            + (" A field to decide by has at most " + MOST_VALUES + " values, of one enum.")
            + " Remove it from 'decideBy'.");
  }
}
