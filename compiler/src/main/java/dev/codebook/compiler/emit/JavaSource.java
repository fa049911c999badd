package dev.codebook.compiler.emit;

import java.util.List;

/**
 * Java source as it is written, from its first line to its last, and set as one would by hand:
 * blocks indented by two columns, a blank line before each member but not between lines of a kind.
 */
final class JavaSource {

  private static final int WIDTH = 100;
  private static final int BLOCK = 2;
  private static final int CONTINUATION = 4;
  private static final String SPACES = " ".repeat(40);

  private final StringBuilder text = new StringBuilder(8192);
  private int indent;
  private boolean gapDue;
  private String last = "{";
  private int indentOfLast;

  /** Sets what comes next apart from what is before it in the same block. */
  JavaSource member() {
    gapDue = !last.endsWith("{");
    return this;
  }

  /** A comment for what comes next: lines of text, on one line with the signs where that fits. */
  JavaSource javadoc(String comment) {
    String onOneLine = "/** " + comment + " */";
    if (comment.indexOf('\n') < 0 && fits(onOneLine)) {
      return line(onOneLine);
    }
    line("/**");
    int begin = 0;
    for (int end = comment.indexOf('\n'); end >= 0; end = comment.indexOf('\n', begin)) {
      line(end == begin ? " *" : " * " + comment.substring(begin, end));
      begin = end + 1;
    }
    return line(" * " + comment.substring(begin)).line(" */");
  }

  JavaSource line(String line) {
    if (gapDue && !isMoreOfTheSame(line)) {
      text.append('\n');
    }
    gapDue = false;
    return append(line);
  }

  /** A line that goes on with what the one before it began. */
  JavaSource continued(String line) {
    indent += CONTINUATION;
    append(line);
    indent -= CONTINUATION;
    return this;
  }

  /** A line that is a declaration; names that do not fit in it stand in further lines. */
  JavaSource declaration(String declaration) {
    int cut = cut(declaration, WIDTH - indent);
    line(declaration.substring(0, cut).stripTrailing());
    for (String rest = declaration.substring(cut); !rest.isEmpty(); rest = rest.substring(cut)) {
      cut = cut(rest, WIDTH - indent - CONTINUATION);
      continued(rest.substring(0, cut).stripTrailing());
    }
    return this;
  }

  /** A constant of an enum: on one line where that fits, else each argument on one of its own. */
  JavaSource constant(String name, List<String> arguments, String end) {
    String call = arguments.isEmpty() ? name : name + "(" + String.join(", ", arguments) + ")";
    if (arguments.isEmpty() || fits(call + end)) {
      return line(call + end);
    }
    line(name + "(");
    int last = arguments.size() - 1;
    for (String argument : arguments.subList(0, last)) {
      continued(argument + ",");
    }
    return continued(arguments.get(last) + ")" + end);
  }

  /** Begins a block after its head. */
  JavaSource open(String head) {
    declaration(head + " {");
    indent += BLOCK;
    return this;
  }

  JavaSource close() {
    return close("}");
  }

  /** Ends a block with its brace and what stands on the same line. */
  JavaSource close(String end) {
    indent -= BLOCK;
    gapDue = false;
    return line(end);
  }

  private boolean fits(String line) {
    return indent + line.length() <= WIDTH;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private JavaSource append(String line) {
    text.append(SPACES, 0, indent).append(line).append('\n');
    last = line;
    indentOfLast = indent;
    return this;
  }

  /** Fields, methods without a body, and constants of one line each stand together. */
  private boolean isMoreOfTheSame(String line) {
    if (indentOfLast != indent) {
      return false;
    }
    boolean areConstants = last.endsWith(",") && (line.endsWith(",") || line.endsWith(";"));
    return areConstants
        || (last.endsWith(";") && line.endsWith(";") && firstWord(last).equals(firstWord(line)));
  }

  private static String firstWord(String line) {
    int end = line.indexOf(' ');
    return end < 0 ? line : line.substring(0, end);
  }

  /** How much of a declaration goes into a line: all, or what stands before one of its names. */
  private static int cut(String declaration, int room) {
    if (declaration.length() <= room) {
      return declaration.length();
    }
    int permits = declaration.indexOf(" permits ") + 1;
    if (permits > 0) {
      return permits;
    }
    int comma = declaration.lastIndexOf(", ", room - 1);
    if (comma >= 0) {
      return comma + 2;
    }
    int parameters = declaration.indexOf('(') + 1;
    int next = declaration.indexOf(", ");
    if (parameters > 0 && declaration.charAt(parameters) != ')') {
      return parameters;
    }
    return next >= 0 ? next + 2 : declaration.length();
  }
}
