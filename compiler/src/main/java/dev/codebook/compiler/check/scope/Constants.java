package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.read.written.Located;
import java.util.Optional;

/** Finds the constant for a code, a term, a range or a group. */
public final class Constants {

  /** What is reported has no constant: an empty one, which collides with nothing. */
  static final String NONE = "";

  /** The class file format ends at 65,535 bytes, and readers of code long before. */
  private static final int LONGEST = 500;

  private final Findings findings;

  public Constants(Findings findings) {
    this.findings = findings;
  }

  /**
   * The constant that is made of a name.
   *
   * @param wayOut a sentence that says what to do where none can be made
   * @return {@link #NONE} where that is reported
   */
  public String madeOf(Located<String> name, String wayOut) {
    Optional<String> constant = JavaName.constant(name.value());
    if (constant.isEmpty()) {
      findings.report(
          Rule.MALFORMED_NAME,
          name.position(),
          Printable.quote(name.value())
              + " cannot become a Java constant, which takes a letter from A to Z or a digit. "
              + wayOut);
    } else if (constant.get().length() > LONGEST) {
      reportLength(name, wayOut);
    } else {
      return constant.get();
    }
    return NONE;
  }

  /** The constant that an author chose; {@link #NONE} where it is none, which is reported. */
  public String chosen(Located<String> constant) {
    if (constant.value().length() > LONGEST) {
      reportLength(constant, "Choose a shorter one.");
    } else if (!JavaName.isConstant(constant.value())) {
      String repaired =
          JavaName.constant(constant.value())
              .filter(it -> it.length() <= LONGEST)
              .orElse("MESSAGE_UNROUTABLE");
      findings.report(
          Rule.MALFORMED_NAME,
          constant.position(),
          Printable.quote(constant.value())
              + " is not a constant: capitals and digits, with one '_' between words, and one"
              + (" before a digit that comes first. Write " + Printable.quote(repaired) + "."));
    } else {
      return constant.value();
    }
    return NONE;
  }

  private void reportLength(Located<String> name, String wayOut) {
    findings.report(
        Rule.MALFORMED_NAME,
        name.position(),
        Printable.quote(name.value())
            + (" makes a constant of more than " + LONGEST + " characters, the most that one has. ")
            + wayOut);
  }
}
