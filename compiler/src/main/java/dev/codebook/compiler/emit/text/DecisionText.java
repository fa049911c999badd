package dev.codebook.compiler.emit.text;

import dev.codebook.compiler.emit.shape.Decision;

/** What Javadoc says about deciding by a field. */
public final class DecisionText {

  private static final String OF_METHOD =
      """


      @param code the code
      @return the decision""";

  private DecisionText() {}

  /** The Javadoc of the visitor of an enum. */
  public static String visitor(Decision decision) {
    return type(
        decision, "Override the method of a single code to make an exception for that code alone.");
  }

  /** The Javadoc of the visitor of a split set. */
  public static String visitorOfSections(Decision decision) {
    return type(decision, "");
  }

  /** The Javadoc of the visitor of the open type. */
  public static String openVisitor(Decision decision) {
    return type(
        decision,
        "An unrecognized code has a method of its own. Override the method of a single code to make"
            + " an exception for that code alone.");
  }

  private static String type(Decision decision, String more) {
    return JavadocText.wrap("Decides by the " + field(decision) + " of a code. " + more)
        + "\n\n@param <R> the type of a decision";
  }

  /** The Javadoc of the method for a value. */
  public static String value(Decision decision, Decision.Value value) {
    String title = JavadocText.escape(value.title());
    return JavadocText.wrap("Decides for a code whose " + field(decision) + " is " + title + ".")
        + JavadocText.paragraph(JavadocText.escape(value.description().orElse("")))
        + OF_METHOD;
  }

  /** The Javadoc of the method for codes without a value. */
  public static String without(Decision decision) {
    return JavadocText.wrap("Decides for a code without a " + field(decision) + ".") + OF_METHOD;
  }

  private static String field(Decision decision) {
    return "{@code " + decision.field().name() + "}";
  }
}
