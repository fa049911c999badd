package dev.codebook.compiler.read.yaml;

import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.finding.Printable;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Words an exception of SnakeYAML's for the author of a catalog. */
final class YamlProblem {

  private static final String APOSTROPHE =
      "The ' within this word ends the text that began with '. Write it twice, '', or put the text"
          + " in double quotes.";

  private final String file;
  private final SurroundingText text;
  private final Optional<Slip> slip;
  private final Position reached;
  private final Stumble stumble;
  private final String problem;
  private final Mark opened;
  private final Mark met;
  private final Optional<Position> comment;

  /**
   * @param text of the file
   * @param thrown by the parser
   * @param reached how far the parser had come, for an exception without a place
   */
  YamlProblem(String text, String file, RuntimeException thrown, Position reached) {
    this.file = file;
    this.text = new SurroundingText(text);
    this.reached = reached;
    MarkedYAMLException marked = thrown instanceof MarkedYAMLException it ? it : null;
    String context = marked == null || marked.getContext() == null ? "" : marked.getContext();
    problem = marked == null || marked.getProblem() == null ? "" : marked.getProblem();
    stumble = Stumble.of(context, problem);
    opened = marked == null ? null : marked.getContextMark();
    met = marked == null ? null : marked.getProblemMark();
    slip = slip(text);
    comment =
        switch (stumble) {
          case BRACES -> commentBefore(text, '}');
          case BRACKETS -> commentBefore(text, ']');
          default -> Optional.empty();
        };
  }

  private Optional<Position> commentBefore(String whole, char closing) {
    return SwallowedBracket.find(
        whole, opened.getIndex(), met.getIndex(), closing, position(opened));
  }

  private Optional<Slip> slip(String whole) {
    Optional<Slip> inLines = Slip.find(whole, file, opened, met);
    boolean between =
        switch (stumble) {
          case BRACES, BRACKETS, BLOCK_MAPPING -> opened != null && met != null;
          default -> false;
        };
    return inLines.isEmpty() && between ? RunawayQuote.find(whole, file, opened, met) : inLines;
  }

  /** A slip of the keyboard that explains it better than what the parser says. */
  Optional<Slip> slip() {
    return comment.isPresent() ? Optional.empty() : slip;
  }

  Position position() {
    if (comment.isPresent()) {
      return comment.get();
    }
    Mark mark = stumble.place() == Stumble.At.CONTEXT ? opened : met;
    return mark == null ? reached : position(mark);
  }

  private Position position(Mark mark) {
    return new Position(file, mark.getLine() + 1, mark.getColumn() + 1);
  }

  String message() {
    if (met == null) {
      return "YAML cannot be read any further here. If this is meant as text, put it in single"
          + " quotes.";
    }
    return switch (stumble) {
      case FIRST_CHARACTER -> aboutFirstCharacter();
      case QUOTE_LEFT_OPEN ->
          "The quote that opens here is never closed. A quoted text ends with the same quote; a"
              + " single quote within single quotes is written twice. Close it.";
      case DOCUMENT_IN_QUOTES ->
          "A line with '---' or '...' ends the document within a quoted text. Close the quote that"
              + " opens in line %s, or indent this line.".formatted(openedLine());
      case ESCAPE ->
          "%s is not an escape of YAML. Write the backslash twice if it is meant, or leave it out."
              .formatted(text.quoted(text.lastBackslash(met.getIndex()), met.getIndex() + 1));
      case NO_COLON -> aboutMissingColon();
      case ALIAS -> aboutIndicator("refers to an anchor");
      case ANCHOR -> aboutIndicator("begins an anchor");
      case TAG, TAG_HANDLE -> aboutIndicator("begins a tag");
      case BLOCK_TEXT -> aboutIndicator("announces a text on the lines below");
      case BLOCK_MAPPING -> aboutLayout("an entry 'name: value'");
      case BLOCK_LIST -> aboutLayout("an item '- value'");
      case BRACES -> aboutBrackets("{", "}");
      case BRACKETS -> aboutBrackets("[", "]");
      case COLON -> aboutColon();
      case DASH ->
          "A '-' cannot begin a list on the line of a name or of a text. Begin the list on a"
              + " line of its own, or put the text in quotes.";
      case QUESTION_MARK -> aboutQuestionMark();
      case SECOND_ROOT ->
          "This belongs to nothing above it. All entries of a file begin in one column, and each"
              + " bracket is closed once. Indent it, or remove it.";
      case NO_VALUE ->
          "A value is expected here, not %s. Write a value, or '\"\"' for an empty text."
              .formatted(text.quoted(met.getIndex()));
      case OTHER ->
          "YAML cannot be read any further here: %s. If this is meant as text, put it in quotes."
              .formatted(problem);
    };
  }

  private int openedLine() {
    return opened.getLine() + 1;
  }

  private String aboutFirstCharacter() {
    if (text.startsWith("\t", met.getIndex())) {
      return "YAML takes no tab here. "
          + (text.lineUpTo(met.getIndex()).isEmpty() ? "Indent with spaces." : "Write a space.");
    }
    return "%s cannot begin a text that has no quotes. Put the text in quotes."
        .formatted(text.quoted(met.getIndex()));
  }

  private String aboutIndicator(String meaning) {
    return "A text that begins with %1$s needs quotes, since %1$s %2$s in YAML. Put it in quotes."
        .formatted(text.quoted(opened.getIndex()), meaning);
  }

  private String aboutMissingColon() {
    String line = text.lineFrom(opened.getIndex());
    return missingSpace(line)
        .orElseGet(
            () ->
                ("The name of an entry is expected here, but %s has no ':' after it. Write 'name:"
                        + " value'; or, if it continues the text above, indent it deeper than the"
                        + " name of that text.")
                    .formatted(Printable.quote(line)));
  }

  private static Optional<String> missingSpace(String line) {
    return MissingSpace.in(line)
        .filter(it -> !it.value().isEmpty() && " \"".indexOf(it.value().charAt(0)) < 0)
        .map(it -> Printable.quote(line) + " is one word to YAML." + it.wayOut());
  }

  private String aboutLayout(String member) {
    int before = text.lastBefore(met.getIndex());
    if (text.isOneOf("]}\"'", before)) {
      return aboutTextAfter(before);
    }
    if (afterQuotes().isPresent()) {
      return aboutPartlyQuoted(afterQuotes().get());
    }
    if (met.getColumn() == opened.getColumn() || text.isOneOf("]}", met.getIndex())) {
      return ("%s is not %s, as those from line %s on are. A mapping has only entries, and a list"
              + " only items. Make it one, or remove it.")
          .formatted(text.quoted(met.getIndex()), member, openedLine());
    }
    return ("This line does not begin in column %s, as those before it do (see line %s). All"
            + " entries of a mapping or list begin in one column. Indent it like them.")
        .formatted(opened.getColumn() + 1, openedLine());
  }

  /** What follows the quoted beginning of a line, as in {@code 'To' number: 21614}. */
  private Optional<String> afterQuotes() {
    String line = text.lineUpTo(met.getIndex());
    boolean quoted = line.startsWith("'") || line.startsWith("\"");
    int closing = quoted ? line.indexOf(line.charAt(0), 1) : -1;
    return closing > 0 && closing + 1 < line.length()
        ? Optional.of(line.substring(closing + 1).strip())
        : Optional.empty();
  }

  private static String aboutPartlyQuoted(String rest) {
    return ("%s follows a closing quote, after which YAML takes nothing on the same line. Put the"
            + " whole text in quotes.")
        .formatted(Printable.quote(rest));
  }

  /**
   * @param before the index of the bracket or quote that the text follows
   */
  private String aboutTextAfter(int before) {
    if (isApostrophe(before)) {
      return APOSTROPHE;
    }
    String after = Printable.quote(text.lineFrom(met.getIndex()));
    String closing = text.quoted(before);
    return "%s follows a closing %s, after which YAML takes nothing on the same line. %s"
        .formatted(after, closing, wayOutAfter(before));
  }

  private String wayOutAfter(int before) {
    if (!text.isOneOf("]", before)) {
      return "Put the whole text in quotes.";
    }
    return text.startsWith("[]", met.getIndex())
        ? "Write '[[A, B]]' for a list of words."
        : "Write '{ values: [A, B], optional: true }' for an optional field, or"
            + " '{ values: [A, B], default: A }' for one with a default.";
  }

  /** Whether an index has the quote that ends {@code 'It's} too early. */
  private boolean isApostrophe(int index) {
    return text.isOneOf("'", index) && text.isLetter(index - 1) && text.isLetter(index + 1);
  }

  private String aboutBrackets(String open, String close) {
    if (isApostrophe(text.lastBefore(met.getIndex()))) {
      return APOSTROPHE;
    }
    String opening = "the '%s' of line %s".formatted(open, openedLine());
    if (comment.isPresent()) {
      return ("' #' begins a comment, which hides the '%s' that closes %s. Put a text with ' #' in"
              + " quotes, or close the bracket before the comment.")
          .formatted(close, opening);
    }
    if (text.isEnd(met.getIndex())) {
      return "The file ends before %s is closed. Add the '%s'.".formatted(opening, close);
    }
    if (text.startsWith("[]", met.getIndex())) {
      return "Within brackets and braces, YAML reads '[]' as a list of its own. Put the type in"
          + " quotes, such as \"Network[]\".";
    }
    return ("After an entry of %s comes ',' or '%s', not %s. Add one of them, or put the text in"
            + " quotes.")
        .formatted(opening, close, text.quoted(met.getIndex()));
  }

  private String aboutColon() {
    if (afterQuotes().isPresent()) {
      return aboutPartlyQuoted(afterQuotes().get());
    }
    return missingSpace(text.lineBefore(met.getIndex()))
        .orElse(
            "This ':' would make a name of the text before it, but no name can be here. Put a text"
                + " with ': ' in quotes, or indent this line like the entries around it.");
  }

  private String aboutQuestionMark() {
    int before = text.lastBefore(met.getIndex());
    return text.isOneOf("]", before)
        ? aboutTextAfter(before)
        : "A '?' cannot be here by itself. If it is meant as text, put it in quotes.";
  }
}
