package dev.codebook.compiler.read.entry;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Lookalike;
import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.read.yaml.Node;
import java.util.Optional;

/**
 * Reports characters in names and at the ends of values that look like a space or a quote but are
 * none to YAML. They would become part of a key without anybody seeing it.
 */
final class Lookalikes {

  private static final String MEANT = "; or, if it is meant, put the whole text in straight quotes";

  private final Findings findings;
  private final boolean ascii;
  private boolean inNames;

  /**
   * @param ascii whether all characters of the file are ASCII, none of which looks like another
   */
  Lookalikes(Findings findings, boolean ascii) {
    this.findings = findings;
    this.ascii = ascii;
  }

  /** Whether one was in a name, so that the entry around it was read as another one than meant. */
  boolean wereInNames() {
    return inNames;
  }

  void checkName(Node.Scalar name) {
    if (ascii || !name.plain() || isAscii(name.text())) {
      return;
    }
    Optional<Lookalike> found =
        Lookalike.space(name.text()).or(() -> quote(name.text())).or(() -> colon(name.text()));
    if (found.isPresent()) {
      inNames = true;
      report(name, found.get(), MEANT);
    }
  }

  /** The value, without such characters around it. */
  Node.Scalar checkValue(Node.Scalar value) {
    if (ascii || !value.plain() || isAscii(value.text())) {
      return value;
    }
    String text = value.text();
    Optional<Lookalike> found = space(text).or(() -> quotes(text));
    if (found.isEmpty()) {
      return value;
    }
    report(value, found.get(), found.get().isQuote() ? MEANT : "");
    return new Node.Scalar(stripped(text), false, value.position());
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static Optional<Lookalike> quote(String text) {
    return Lookalike.at(text, 0).filter(Lookalike::isQuote);
  }

  /** A colon of full width, which separates no name from its value. */
  private static Optional<Lookalike> colon(String text) {
    return Optional.of(text.indexOf('\uFF1A'))
        .filter(i -> i >= 0)
        .flatMap(i -> Lookalike.at(text, i));
  }

  private static Optional<Lookalike> space(String text) {
    return Lookalike.at(text, 0)
        .filter(Lookalike::isSpace)
        .or(() -> Lookalike.at(text, text.length() - 1).filter(Lookalike::isSpace));
  }

  private static Optional<Lookalike> quotes(String text) {
    return quote(text)
        .filter(it -> Lookalike.at(text, text.length() - 1).filter(Lookalike::isQuote).isPresent());
  }

  private static String stripped(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpaceOrQuote(text, start)) {
      start++;
    }
    while (end > start && isSpaceOrQuote(text, end - 1)) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isSpaceOrQuote(String text, int index) {
    return Lookalike.at(text, index).filter(it -> it.isSpace() || it.isQuote()).isPresent();
  }

  private void report(Node.Scalar in, Lookalike found, String otherwise) {
    Position start = in.position();
    findings.report(
        Rule.LOOKALIKE_CHARACTER,
        new Position(start.file(), start.line(), start.column() + found.index()),
        found.message(" in " + Printable.quote(in.text()), otherwise));
  }
}
