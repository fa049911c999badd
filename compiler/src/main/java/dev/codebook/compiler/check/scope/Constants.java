package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.finding.Rule;
import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.read.written.Located;
import java.util.Optional;

/** Finds the constant for a code, a word, a range or a group. */
public final class Constants {

  /** The constant after a finding: it is empty and collides with nothing. */
  static final String NONE = "";

  /** A class file holds names of up to 65,535 bytes, but nobody reads such names. */
  private static final int LONGEST = 500;

  private final Findings findings;

  public Constants(Findings findings) {
    this.findings = findings;
  }

  /**
   * The constant that is made of a name.
   *
   * @param wayOut a sentence that says what to do if none can be made
   * @return {@link #NONE} if that is reported
   */
  public String madeOf(Located<String> name, String wayOut) {
    Optional<String> constant = JavaName.constant(name.value());
    if (constant.isEmpty()) {
      findings.report(
          Rule.MALFORMED_NAME,
          name.position(),
          Printable.quote(name.value())
              + " cannot become a Java constant: it has no letter from A to Z and no digit. "
              + wayOut);
    } else if (constant.get().length() > LONGEST) {
      reportLength(name, wayOut);
    } else {
      return constant.get();
    }
    return NONE;
  }

  /** The constant that an author chose; {@link #NONE} if it is malformed, which is reported. */
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
              + " is not a constant. A constant has capitals and digits, one '_' between words,"
              + " and one"
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
            + (" becomes a constant of more than " + LONGEST + " characters, which is the most. ")
            + wayOut);
  }
}
