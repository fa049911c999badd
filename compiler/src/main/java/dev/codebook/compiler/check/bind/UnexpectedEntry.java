package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.draft.FieldDraft;
import dev.codebook.compiler.check.draft.KeyDraft;
import dev.codebook.compiler.check.draft.Schema;
import dev.codebook.compiler.check.name.Builtins;
import dev.codebook.compiler.finding.DidYouMean;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.read.yaml.CutText;
import dev.codebook.compiler.read.yaml.MissingSpace;
import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Reports entries that the language, or the set, does not have. */
final class UnexpectedEntry {

  private final Schema schema;
  private final Findings findings;

  UnexpectedEntry(Schema schema, Findings findings) {
    this.schema = schema;
    this.findings = findings;
  }

  /**
   * Reports an entry of a code or a range.
   *
   * @param beside all entries of the code or range
   * @param what has the entry, such as {@code a code}
   * @param builtins the entries that the language itself gives to it
   * @return the entry that was most likely meant
   */
  Optional<String> reportUnexpected(
      Node.Scalar name, List<Node.Entry> beside, String what, List<String> builtins) {
    List<String> taken = schema.entryNames(builtins);
    Optional<String> meant = meant(name.text(), taken);
    findings.report(
        Rule.UNEXPECTED_ENTRY,
        name.position(),
        Printable.quote(name.text())
            + (" is no entry of " + what + " of " + schema.name() + ".")
            + wayOut(name, beside, meant, taken));
    return meant;
  }

  private String wayOut(
      Node.Scalar name, List<Node.Entry> beside, Optional<String> meant, List<String> taken) {
    if (name.text().equals("<<")) {
      return " Catalogs do not merge mappings. Repeat the entries here.";
    }
    Optional<MissingSpace> word = MissingSpace.in(name.text(), taken);
    if (word.isPresent()) {
      return word.get().wayOut();
    }
    if (meant.isPresent()) {
      return DidYouMean.question(meant.get());
    }
    Optional<String> cut = CutText.before(name, beside);
    return cut.isPresent() && isText(cut.get()) ? CutText.wayOut(cut.get()) : listing(taken);
  }

  private boolean isText(String entry) {
    return Builtins.TEXTS.contains(entry)
        || schema.field(entry).flatMap(FieldDraft::type).equals(Optional.of(FieldType.Plain.TEXT));
  }

  /** Reports an entry that should be the name of a key, or one of others. */
  void reportNoKey(Node.Scalar name, List<String> others) {
    List<String> taken = schema.keyNamesAnd(others);
    findings.report(
        Rule.UNEXPECTED_ENTRY,
        name.position(),
        Printable.quote(name.text())
            + (" is not a key of " + schema.name() + ".")
            + meant(name.text(), taken).map(DidYouMean::question).orElseGet(() -> listing(taken)));
  }

  private Optional<String> meant(String given, List<String> taken) {
    if (given.equals(Builtins.KEY)) {
      return schema.onlyKey().map(KeyDraft::name);
    }
    Optional<MissingSpace> word = MissingSpace.in(given, taken);
    return word.isPresent() ? Optional.of(word.get().name()) : findings.nearest(taken, given);
  }

  private static String listing(List<String> taken) {
    return " It takes " + Listing.of(taken) + ".";
  }
}
