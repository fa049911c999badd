package dev.codebook.compiler.emit.text;

import dev.codebook.compiler.emit.shape.Decision;

/** What Javadoc says about deciding by a field. */
public final class DecisionText {

  private static final String OF_METHOD =
      """


      @param code the code
      @return the decision""";

  private static final String OF_TYPE = "\n\n@param <R> the type of a decision";

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

  /** The Javadoc of the method to decide by functions. */
  public static String starter(Decision decision) {
    return JavadocText.wrap(
            "Decides by the "
                + field(decision)
                + " of this code. Give a function for each value, in the order of the catalog: the"
                + " compiler names the next one that is missing.")
        + "\n\n@return the first step";
  }

  /** The Javadoc of the type that keeps the code. */
  public static String firstStep(Decision decision) {
    return step(decision) + "\n\n@param code the code to decide about";
  }

  /** The Javadoc of the type of a later step. */
  public static String nextStep(Decision decision) {
    return step(decision) + OF_TYPE;
  }

  private static String step(Decision decision) {
    String set = decision.types().set().name();
    return "A step of {@link " + set + "#" + decision.starter() + "}.";
  }

  /** The Javadoc of the method of a step. */
  public static String step(Decision decision, int step, String parameter) {
    boolean isLast = step == decision.methods().size() - 1;
    String which =
        step == decision.values().size()
            ? "without a " + field(decision)
            : "whose "
                + field(decision)
                + " is "
                + JavadocText.escape(decision.values().get(step).title());
    return JavadocText.wrap("Takes the decision for a code " + which + ".")
        + (step == 0 ? OF_TYPE : "\n")
        + ("\n@param " + parameter + " the decision\n@return ")
        + (isLast ? "the decision for the code" : "the next step");
  }

  private static String type(Decision decision, String more) {
    return JavadocText.wrap("Decides by the " + field(decision) + " of a code. " + more) + OF_TYPE;
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
