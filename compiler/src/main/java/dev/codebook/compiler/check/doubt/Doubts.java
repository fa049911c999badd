package dev.codebook.compiler.check.doubt;

import dev.codebook.compiler.check.draft.SetDraft;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.read.written.WrittenCatalog;
import dev.codebook.compiler.read.written.WrittenSet;
import java.util.List;
import java.util.Map;

/**
 * Looks for what is probably a mistake, in a catalog without an error. It looks at the sets of the
 * file that is compiled: whoever imports a file, perhaps from a jar, can rarely change it.
 */
public final class Doubts {

  private Doubts() {}

  /**
   * Reports what is doubtful and not allowed, and what is allowed and not there.
   *
   * @param checked the sets of all files, by name
   */
  public static void check(
      WrittenCatalog written, Map<String, SetDraft> checked, Findings findings) {
    UsedWords used = new UsedWords(checked.values());
    for (WrittenSet set : written.main().sets()) {
      Allowances allowances = new Allowances(set, findings);
      for (SetDoubt doubt : of(checked.get(set.name().value()), used, allowances)) {
        doubt.look();
      }
      allowances.reportUnused();
    }
  }

  private static List<SetDoubt> of(SetDraft set, UsedWords used, Allowances allowances) {
    return List.of(
        new InvertedTable(set, allowances),
        new RepeatedDescriptions(set, allowances),
        new UnusedWords(set, used, allowances),
        new OutlyingKeys(set, allowances),
        new MixedBases(set, allowances),
        new SimilarKeys(set, allowances),
        new SimilarNames(set, allowances));
  }
}
