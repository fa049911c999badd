package dev.codebook.tool.guess;

/** Texts of several lines as one. */
final class Prose {

  private Prose() {}

  /** The lines on one, with a semicolon between those that are items of a list. */
  static String of(String lines) {
    if (lines.indexOf('\n') < 0) {
      return lines;
    }
    StringBuilder prose = new StringBuilder(lines.length() + 8);
    for (String line : lines.split("\n", -1)) {
      if (!prose.isEmpty()) {
        boolean ended = ".,;:!?".indexOf(prose.charAt(prose.length() - 1)) >= 0;
        boolean goesOn = !line.isEmpty() && Character.isLowerCase(line.charAt(0));
        prose.append(ended || goesOn ? " " : "; ");
      }
      prose.append(line);
    }
    return prose.toString();
  }
}
