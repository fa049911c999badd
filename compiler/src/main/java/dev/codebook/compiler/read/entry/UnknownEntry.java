package dev.codebook.compiler.read.entry;

import dev.codebook.compiler.finding.DidYouMean;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Listing;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.yaml.MissingSpace;
import dev.codebook.compiler.read.yaml.Node;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reports an entry that its mapping does not have, with a guess at what was meant. */
public final class UnknownEntry {

  private final String kind;
  private final List<String> known;
  private final Collection<String> texts;
  private final Findings findings;

  /**
   * @param kind what the entry should be, such as {@code an entry of a set}
   * @param known the names that it could have
   * @param texts those that take any text: a comma may have cut it short
   */
  public UnknownEntry(
      String kind, List<String> known, Collection<String> texts, Findings findings) {
    this.kind = kind;
    this.known = known;
    this.texts = texts;
    this.findings = findings;
  }

  /**
   * Reports the entry.
   *
   * @param beside all entries of the mapping
   * @return the name that was most likely meant
   */
  public Optional<String> report(Node.Scalar name, List<Node.Entry> beside) {
    return report(name, beside, "Write one of %s, or remove it.".formatted(Listing.all(known)));
  }

  /**
   * Reports the entry.
   *
   * @param otherwise the way out if nothing can be guessed
   */
  public Optional<String> report(Node.Scalar name, List<Node.Entry> beside, String otherwise) {
    Optional<MissingSpace> word = MissingSpace.in(name.text(), known);
    Optional<String> meant =
        word.isPresent() ? word.map(MissingSpace::name) : findings.nearest(known, name.text());
    String wayOut =
        word.map(MissingSpace::wayOut)
            .or(() -> meant.map(DidYouMean::question))
            .or(() -> CutText.before(name, beside).filter(texts::contains).map(CutText::wayOut))
            .orElse(" " + otherwise);
    report(name, wayOut);
    return meant;
  }

  /** Reports an entry of which another name is known to be meant. */
  public void reportMeant(Node.Scalar name, String meant) {
    report(name, DidYouMean.question(meant));
  }

  private void report(Node.Scalar name, String wayOut) {
    findings.report(
        Rule.UNEXPECTED_ENTRY,
        name.position(),
        Printable.quote(name.text()) + " is not " + kind + "." + wayOut);
  }
}
