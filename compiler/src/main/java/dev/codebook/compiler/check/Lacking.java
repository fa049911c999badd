package dev.codebook.compiler.check;

import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reports what included codes lack, once for all codes of a set. */
final class Lacking {

  private final Schema to;
  private final Schema from;
  private final Transfer transfer;
  private final Report report;

  Lacking(Schema to, Schema from, Transfer transfer, Report report) {
    this.to = to;
    this.from = from;
    this.transfer = transfer;
    this.report = report;
  }

  void check(List<CodeDraft> codes) {
    List<CodeDraft> sound = codes.stream().filter(CodeDraft::sound).toList();
    for (KeyDraft key : to.keys()) {
      if (!key.optional() && transfer.keys().get(key.place()).isPresent()) {
        checkEach(sound, key.name(), code -> code.keys().get(key.place()).isEmpty());
      }
    }
    for (FieldDraft field : to.fields()) {
      if (field.required() && transfer.fields().get(field.place()).isPresent()) {
        checkEach(sound, field.name(), code -> code.fields().get(field.place()).isEmpty());
      }
    }
    if (from.isWhole() && to.isWhole() && to.hasOnlyOptionalKeys()) {
      checkAnyKey(sound);
    }
  }

  private void checkEach(List<CodeDraft> codes, String name, Predicate<CodeDraft> lacks) {
    List<CodeDraft> lacking = codes.stream().filter(lacks).toList();
    if (!lacking.isEmpty()) {
      report(
          lacking,
          Printable.quote(name) + ", which each code of " + to.name() + " has.",
          " Let " + to.name() + " declare it with '?', or give it to the codes.");
    }
  }

  private void checkAnyKey(List<CodeDraft> codes) {
    List<CodeDraft> lacking =
        codes.stream().filter(code -> code.keys().stream().noneMatch(Optional::isPresent)).toList();
    if (!lacking.isEmpty()) {
      report(
          lacking,
          "any key of " + to.name() + ", of which each code has at least one.",
          " Give a key the same name in both sets.");
    }
  }

  private void report(List<CodeDraft> lacking, String what, String wayOut) {
    List<String> names = lacking.stream().map(code -> code.name().value()).toList();
    report.add(
        Rule.MISMATCHED_INCLUDE,
        transfer.include(),
        Listing.of(names)
            + (" of " + from.name() + " cannot join " + to.name() + " without " + what)
            + wayOut);
  }
}
