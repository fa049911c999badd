package dev.codebook.compiler.read.yaml;

import java.util.List;

/**
 * The mistakes that SnakeYAML reports, recognised by its words. No other file has them, and a test
 * looks for each of them in SnakeYAML's own classes.
 *
 * <p>SnakeYAML says what it was doing, its context, and what went wrong, its problem. It also marks
 * two places: where the context began, and where the problem is.
 */
enum Stumble {
  FIRST_CHARACTER(At.PROBLEM, List.of("while scanning for the next token"), ""),
  QUOTE_LEFT_OPEN(
      At.CONTEXT, List.of("while scanning a quoted scalar"), "found unexpected end of stream"),
  DOCUMENT_IN_QUOTES(
      At.PROBLEM, List.of("while scanning a quoted scalar"), "found unexpected document separator"),
  ESCAPE(At.PROBLEM, List.of("while scanning a double-quoted scalar"), ""),
  NO_COLON(At.CONTEXT, List.of("while scanning a simple key"), ""),
  ALIAS(At.CONTEXT, List.of("while scanning an ", "alias"), ""),
  ANCHOR(At.CONTEXT, List.of("while scanning an ", "anchor"), ""),
  TAG(At.CONTEXT, List.of("while scanning a tag"), ""),
  TAG_HANDLE(At.PROBLEM, List.of("while parsing a node"), ""),
  BLOCK_TEXT(At.CONTEXT, List.of("while scanning a block scalar"), ""),
  BLOCK_MAPPING(At.PROBLEM, List.of("while parsing a block mapping"), ""),
  BLOCK_LIST(At.PROBLEM, List.of("while parsing a block collection"), ""),
  BRACES(At.PROBLEM, List.of("while parsing a flow mapping"), ""),
  BRACKETS(At.PROBLEM, List.of("while parsing a flow sequence"), ""),
  COLON(At.PROBLEM, List.of(), "mapping values are not allowed here"),
  DASH(At.PROBLEM, List.of(), "sequence entries are not allowed here"),
  QUESTION_MARK(At.PROBLEM, List.of(), "mapping keys are not allowed here"),
  SECOND_ROOT(At.PROBLEM, List.of(), "expected '<document start>', but found '"),
  NO_VALUE(At.PROBLEM, List.of(), "expected the node content, but found '"),
  OTHER(At.PROBLEM, List.of(), "");

  /** The place that an author should look at. */
  enum At {
    CONTEXT,
    PROBLEM
  }

  private final At place;
  private final List<String> context;
  private final String problem;

  /**
   * @param context the pieces that SnakeYAML puts its context together of; none for any context
   * @param problem how its problem begins; empty for any problem
   */
  Stumble(At place, List<String> context, String problem) {
    this.place = place;
    this.context = context;
    this.problem = problem;
  }

  /** The mistake of an exception's words. */
  static Stumble of(String context, String problem) {
    for (Stumble stumble : values()) {
      boolean inContext =
          stumble.context.isEmpty() || context.equals(String.join("", stumble.context));
      if (inContext && problem.startsWith(stumble.problem)) {
        return stumble;
      }
    }
    return OTHER;
  }

  At place() {
    return place;
  }

  /** The words of SnakeYAML's that it is recognised by, as its classes have them. */
  List<String> words() {
    if (problem.isEmpty()) {
      return context;
    }
    return context.isEmpty() ? List.of(problem) : List.of(String.join("", context), problem);
  }
}
