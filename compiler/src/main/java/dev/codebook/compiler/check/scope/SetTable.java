package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Position;
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
  private final FileScopes scopes;
  private final Findings findings;

  private SetTable(boolean complete, FileScopes scopes, Findings findings) {
    this.complete = complete;
    this.scopes = scopes;
    this.findings = findings;
  }

  public static SetTable of(WrittenCatalog written, Findings findings) {
    FileScopes scopes = FileScopes.of(written, findings);
    SetTable table = new SetTable(written.complete(), scopes, findings);
    for (WrittenFile file : written.files()) {
      Origin origin =
          new Origin(
              Located.valueOf(file.title()),
              Located.valueOf(file.source()),
              file.fingerprint(),
              scopes.prefix(file));
      for (WrittenSet set : file.sets()) {
        table.add(new DeclaredSet(scopes.named(file, set), origin));
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

  /** What a file calls a set, or what a set has after a dot. */
  public String shown(String reference, Position in) {
    int end = reference.indexOf('.') < 0 ? reference.length() : reference.indexOf('.');
    return scopes.shown(reference.substring(0, end), in) + reference.substring(end);
  }

  /**
   * Reports a reference to a set that does not exist, unless it may be in a file that was not read.
   */
  public void reportUnresolved(Located<String> reference) {
    if (!complete) {
      return;
    }
    List<String> names = scopes.allShown(List.copyOf(sets.keySet()), reference.position());
    String otherwise = " It has " + Listing.of(names) + ".";
    findings.report(
        Rule.UNRESOLVED_REFERENCE,
        reference.position(),
        Printable.quote(reference.value())
            + " is not a set of this catalog."
            + findings.guess(names, reference.value(), otherwise));
  }

  private void add(DeclaredSet set) {
    DeclaredSet first = sets.putIfAbsent(set.name(), set);
    if (first != null && !first.position().file().equals(set.position().file())) {
      findings.report(
          Rule.COLLIDING_NAME,
          set.position(),
          ("There is already a set %s, %s. The sets of all files of a catalog have different"
                  + " names. Rename one of the two, or import one of the files under a prefix, as in"
                  + " 'imports: { Acme: acme.yaml }'.")
              .formatted(
                  Printable.quote(set.name()), PositionText.of(first.position(), set.position())),
          List.of(Related.first(first.position())));
    }
  }
}
