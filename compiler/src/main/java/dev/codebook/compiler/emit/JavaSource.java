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

  /** A declaration, on one line where it fits, else with what it lists on further ones. */
  JavaSource declaration(String declaration) {
    int cut = cut(declaration);
    if (fits(declaration) || cut == 0) {
      return line(declaration);
    }
    line(declaration.substring(0, cut).stripTrailing());
    String rest = declaration.substring(cut);
    int room = WIDTH - indent - CONTINUATION;
    while (rest.length() > room && rest.contains(", ")) {
      int comma = rest.lastIndexOf(", ", room - 1);
      comma = comma < 0 ? rest.indexOf(", ") : comma;
      continued(rest.substring(0, comma + 1));
      rest = rest.substring(comma + 2);
    }
    return continued(rest);
  }

  /** A name with a list: on one line where it fits, else each item on one of its own. */
  JavaSource listing(String name, List<String> items, String end) {
    String onOneLine = name + "(" + String.join(", ", items) + ")" + end;
    if (fits(onOneLine)) {
      return line(onOneLine);
    }
    line(name + "(");
    int last = items.size() - 1;
    for (String item : items.subList(0, last)) {
      continued(item + ",");
    }
    return continued(items.get(last) + ")" + end);
  }

  /** Begins a block after its head. */
  JavaSource open(String head) {
    return declaration(head + " {").indented();
  }

  /** Begins the body of what has many parameters. */
  JavaSource open(String name, List<String> parameters) {
    return listing(name, parameters, " {").indented();
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

  private JavaSource indented() {
    indent += BLOCK;
    return this;
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

  /** Where a declaration is best continued on another line; 0 where it has no such place. */
  private static int cut(String declaration) {
    int permits = declaration.indexOf(" permits ") + 1;
    int parameter = declaration.indexOf('(') + 1;
    return permits > 0 || declaration.startsWith(")", parameter) ? permits : parameter;
  }
}
