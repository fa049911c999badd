package dev.codebook.compiler.read.yaml;

import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Tells an author of a catalog, in words for an author, what SnakeYAML stumbled over. */
final class YamlProblem {

  private static final String SIMPLE_KEY = "while scanning a simple key";
  private static final String ALIAS = "while scanning an alias";
  private static final String ANCHOR = "while scanning an anchor";
  private static final String TAG = "while scanning a tag";
  private static final String FLOW_MAPPING = "while parsing a flow mapping";
  private static final String FLOW_SEQUENCE = "while parsing a flow sequence";
  private static final String BLOCK_SCALAR = "while scanning a block scalar";

  private static final String QUOTE_IT = " If it is meant as text, put it in quotes.";
  private static final int READABLE = 100;

  private final String text;
  private final String file;
  private final Position reached;
  private final String context;
  private final String problem;
  private final Mark opened;
  private final Mark met;
  private final Optional<Position> comment;

  /**
   * @param text of the file
   * @param thrown by the parser
   * @param reached how far the parser had come, for what is thrown without a place
   */
  YamlProblem(String text, String file, RuntimeException thrown, Position reached) {
    this.text = text;
    this.file = file;
    this.reached = reached;
    MarkedYAMLException marked = thrown instanceof MarkedYAMLException it ? it : null;
    context = marked == null || marked.getContext() == null ? "" : marked.getContext();
    problem = marked == null || marked.getProblem() == null ? "" : marked.getProblem();
    opened = marked == null ? null : marked.getContextMark();
    met = marked == null ? null : marked.getProblemMark();
    comment =
        switch (context) {
          case FLOW_MAPPING -> commentBefore('}');
          case FLOW_SEQUENCE -> commentBefore(']');
          default -> Optional.empty();
        };
  }

  private Optional<Position> commentBefore(char closing) {
    return SwallowedBracket.find(
        text, opened.getIndex(), met.getIndex(), closing, position(opened));
  }

  /** Where the author should look: at what was opened, if that is what is amiss. */
  Position position() {
    if (comment.isPresent()) {
      return comment.get();
    }
    boolean lookBack =
        isUnclosedQuote()
            || switch (context) {
              case SIMPLE_KEY, ALIAS, ANCHOR, TAG, BLOCK_SCALAR -> true;
              default -> false;
            };
    Mark mark = lookBack ? opened : met;
    return mark == null ? reached : position(mark);
  }

  private Position position(Mark mark) {
    return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  String message() {
    if (met == null) {
      return "YAML cannot be read any further here. A file of a catalog is YAML. If this is meant as"
          + " text, put it in single quotes.";
    }
    return switch (context) {
      case "while scanning for the next token" -> aboutFirstCharacter();
      case "while scanning a quoted scalar", "while scanning a double-quoted scalar" ->
          aboutQuotes();
      case SIMPLE_KEY -> aboutMissingColon();
      case ALIAS -> aboutIndicator("refers to an anchor");
      case ANCHOR -> aboutIndicator("begins an anchor");
      case TAG, "while parsing a node" -> aboutIndicator("begins a tag");
      case BLOCK_SCALAR -> aboutIndicator("announces a text on the lines below");
      case "while parsing a block mapping" -> aboutLayout("an entry 'name: value'");
      case "while parsing a block collection" -> aboutLayout("an item '- value'");
      case FLOW_MAPPING -> aboutBrackets("{", "}");
      case FLOW_SEQUENCE -> aboutBrackets("[", "]");
      default -> aboutPlace();
    };
  }

  private String aboutFirstCharacter() {
    if (text.startsWith("\t", met.getIndex())) {
      return "A tab stands where YAML takes spaces only. Indent with spaces.";
    }
    return quoteMet() + " cannot begin a text that has no quotes. Put the text in quotes.";
  }

  private String aboutIndicator(String meaning) {
    String indicator = quote(opened.getIndex(), opened.getIndex() + 1);
    return "A text that begins with "
        + indicator
        + " needs quotes, since that "
        + meaning
        + " in YAML. Put the text in quotes.";
  }

  private boolean isUnclosedQuote() {
    return problem.equals("found unexpected end of stream");
  }

  private String aboutQuotes() {
    if (isUnclosedQuote()) {
      return "The quote that opens here is never closed. A quoted text ends with the same quote, and"
          + " a single quote within single quotes is written twice. Close it.";
    }
    if (problem.equals("found unexpected document separator")) {
      return "A line with '---' or '...' ends the document within a quoted text. Close the quote"
          + " that opens at line "
          + (opened.getLine() + 1)
          + ", or indent this line.";
    }
    int backslash = text.lastIndexOf('\\', met.getIndex());
    return quote(Math.max(backslash, 0), met.getIndex() + 1)
        + " is no escape that YAML has in double quotes. Write the backslash twice if it is meant, or"
        + " leave it out.";
  }

  private String aboutMissingColon() {
    String line = lineFrom(opened.getIndex());
    return missingSpace(line)
        .orElseGet(
            () ->
                Printable.quote(line)
                    + " stands where the name of an entry is expected, and has no ':' behind it."
                    + " Write 'name: value'; or, if it continues the text above, indent it deeper"
                    + " than the name of that text.");
  }

  private static Optional<String> missingSpace(String line) {
    return MissingSpace.in(line)
        .filter(it -> !it.value().isEmpty() && " \"".indexOf(it.value().charAt(0)) < 0)
        .map(
            it ->
                Printable.quote(line)
                    + " is one word to YAML, which asks for a space behind the ':' of an entry."
                    + " Write "
                    + Printable.quote(it.spaced())
                    + ".");
  }

  private String aboutLayout(String member) {
    int behind = lastBefore(met.getIndex());
    if (behind >= 0 && "]}\"'".indexOf(text.charAt(behind)) >= 0) {
      return aboutTextBehind(text.charAt(behind));
    }
    if (met.getColumn() == opened.getColumn() || "]}".indexOf(text.charAt(met.getIndex())) >= 0) {
      return quoteMet()
          + " stands where "
          + member
          + " is expected, as those before it from line "
          + (opened.getLine() + 1)
          + " on. A mapping has entries only, a list items only. Make it one, or remove it.";
    }
    return "This line does not stand below those that it follows, which begin in column "
        + (opened.getColumn() + 1)
        + " (see line "
        + (opened.getLine() + 1)
        + "). Entries of one mapping or list are indented alike. Indent it so.";
  }

  private String aboutTextBehind(char closing) {
    return Printable.quote(lineFrom(met.getIndex()))
        + " stands behind a closing "
        + closing
        + " on the same line, and YAML takes nothing there. "
        + (closing == ']'
            ? "A field that may be absent is '{ values: [A, B], optional: true }', one with a"
                + " default '{ values: [A, B], default: A }'."
            : "Put the whole value in quotes.");
  }

  private String aboutBrackets(String open, String close) {
    String opening = "the '" + open + "' of line " + (opened.getLine() + 1);
    if (comment.isPresent()) {
      return "' #' begins a comment, which hides the '"
          + close
          + "' that closes "
          + opening
          + ". Put a text that holds ' #' in quotes, or close the bracket before the comment.";
    }
    if (met.getIndex() >= text.length()) {
      return "The file ends before " + opening + " is closed. Add the '" + close + "'.";
    }
    if (text.startsWith("[]", met.getIndex())) {
      return "Within brackets and braces YAML takes '[]' for a list of its own. Put the type in"
          + " quotes, such as \"Network[]\".";
    }
    return "After an entry of "
        + opening
        + " comes ',' or '"
        + close
        + "', not "
        + quoteMet()
        + ". Add one of them, or put the text in quotes.";
  }

  private String aboutPlace() {
    if (problem.startsWith("mapping values are not allowed")) {
      return missingSpace(lineBefore(met.getIndex()))
          .orElse(
              "This ':' would make a name of what stands before it, where no name can stand. Put a"
                  + " text that holds ': ' in quotes; or indent this line like the entries around"
                  + " it.");
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return "A '-' cannot begin a list on the line of a name or of a text. Begin the list on a line"
          + " of its own, or put the text in quotes.";
    }
    if (problem.startsWith("mapping keys are not allowed")) {
      int behind = lastBefore(met.getIndex());
      return behind >= 0 && text.charAt(behind) == ']'
          ? aboutTextBehind(']')
          : "A '?' cannot stand here by itself." + QUOTE_IT;
    }
    if (problem.startsWith("expected '<document start>'")) {
      return "What begins here belongs to nothing above it. The entries of a file begin in one"
          + " column, and each bracket is closed once. Indent it, or remove it.";
    }
    if (problem.startsWith("expected the node content")) {
      return quoteMet()
          + " stands where a value is expected. Write a value, or '\"\"' for an empty text.";
    }
    return "YAML cannot be read any further here: "
        + problem
        + ". A file of a catalog is YAML."
        + QUOTE_IT;
  }

  private String quoteMet() {
    int met = this.met.getIndex();
    return met < text.length() ? quote(met, met + 1) : "the end of the file";
  }

  private String quote(int from, int to) {
    return Printable.quote(text.substring(from, Math.min(to, text.length())));
  }

  /** The rest of a line, as far as somebody wants to read it. */
  private String lineFrom(int start) {
    int end = start;
    while (end < text.length() && end < start + READABLE && !isLineEnd(end)) {
      end++;
    }
    return text.substring(start, end).strip();
  }

  /** The line above that of an index, or nothing where that is a long way back. */
  private String lineBefore(int index) {
    int end = index - 1;
    while (end > 0 && end > index - READABLE && !isLineEnd(end)) {
      end--;
    }
    int start = end;
    while (start > 0 && start > end - READABLE && !isLineEnd(start - 1)) {
      start--;
    }
    return end > 0 && isLineEnd(end) ? text.substring(start, end).strip() : "";
  }

  /** The index of the last character on the same line that is no space, or -1. */
  private int lastBefore(int index) {
    int at = index - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at < 0 || isLineEnd(at) ? -1 : at;
  }

  private boolean isLineEnd(int index) {
    return text.charAt(index) == '\n' || text.charAt(index) == '\r';
  }
}
