package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.PositionText;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Related;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.Origin;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenCatalog;
import dev.codebook.compiler.read.written.WrittenFile;
import dev.codebook.compiler.read.written.WrittenSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sets of all files of a catalog, by name. */
public final class SetTable {

  private final Map<String, DeclaredSet> sets = new LinkedHashMap<>();
  private final boolean complete;
  private final Findings findings;

  private SetTable(boolean complete, Findings findings) {
    this.complete = complete;
    this.findings = findings;
  }

  public static SetTable of(WrittenCatalog written, Findings findings) {
    SetTable table = new SetTable(written.complete(), findings);
    for (WrittenFile file : written.files()) {
      Origin origin =
          new Origin(
              Located.valueOf(file.title()), Located.valueOf(file.source()), file.fingerprint());
      for (WrittenSet set : file.sets()) {
        table.add(new DeclaredSet(set, origin));
      }
    }
    Extensions.resolve(table.sets, findings);
    return table;
  }

  /** Each set once, an imported file's first. */
  public Collection<DeclaredSet> all() {
    return sets.values();
  }

  public Optional<DeclaredSet> find(String name) {
    return Optional.ofNullable(sets.get(name));
  }

  /**
   * Reports a reference to a set that does not exist, unless it may be in a file that was not read.
   */
  public void reportUnresolved(Located<String> reference) {
    if (!complete) {
      return;
    }
    String otherwise = " It has " + Listing.of(sets.keySet()) + ".";
    findings.report(
        Rule.UNRESOLVED_REFERENCE,
        reference.position(),
        Printable.quote(reference.value())
            + " is not a set of this catalog."
            + findings.guess(sets.keySet(), reference.value(), otherwise));
  }

  private void add(DeclaredSet set) {
    DeclaredSet first = sets.putIfAbsent(set.name(), set);
    if (first != null && !first.position().file().equals(set.position().file())) {
      findings.report(
          Rule.COLLIDING_NAME,
          set.position(),
          ("There is already a set %s, %s. The sets of all files of a catalog have different"
                  + " names. Rename one of the two.")
              .formatted(
                  Printable.quote(set.name()), PositionText.of(first.position(), set.position())),
          List.of(Related.first(first.position())));
    }
  }
}
