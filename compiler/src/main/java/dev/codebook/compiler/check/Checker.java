package dev.codebook.compiler.check;

import dev.codebook.compiler.check.doubt.Doubts;
import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.check.scope.DeclaredSet;
import dev.codebook.compiler.check.scope.IncludeCheck;
import dev.codebook.compiler.check.scope.Includes;
import dev.codebook.compiler.check.scope.SetNames;
import dev.codebook.compiler.check.scope.SetTable;
import dev.codebook.compiler.check.scope.WordTable;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.read.written.WrittenCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one way from a catalog as written to a catalog as meant. */
public final class Checker {

  private Checker() {}

  /**
   * Checks a catalog and reports all that is wrong with it.
   *
   * @param catalogName as the package names it
   * @return the catalog as meant, or empty if any finding, the reader's among them, is an error
   */
  public static Optional<Catalog> check(
      String catalogName, WrittenCatalog written, Findings findings) {
    SetTable sets = SetTable.of(written, findings);
    Includes includes = IncludeCheck.check(sets, findings);
    WordTable words = WordTable.of(includes, findings);
    SetNames.check(sets, findings);
    Map<String, SetDraft> checked = new SetChecks(sets, includes, words, findings).checkAll();
    if (!findings.isClean()) {
      return Optional.empty();
    }
    Catalog catalog = catalog(catalogName, written, sets, checked);
    SplitSets.check(catalog, sets, checked, findings);
    if (findings.isClean()) {
      Doubts.check(written, checked, findings);
    }
    return findings.isClean() ? Optional.of(catalog) : Optional.empty();
  }

  private static Catalog catalog(
      String name, WrittenCatalog written, SetTable sets, Map<String, SetDraft> checked) {
    List<CodeSet> meant = new ArrayList<>();
    for (DeclaredSet set : sets.all()) {
      meant.add(Lowering.toModel(checked.get(set.name())));
    }
    return new Catalog(name, written.fingerprint(), List.copyOf(meant));
  }
}
