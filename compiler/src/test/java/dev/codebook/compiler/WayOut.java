package dev.codebook.compiler;

import dev.codebook.compiler.finding.Finding;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an author does who follows a finding to the letter, without thinking.
 *
 * @param from the index of the first character that is replaced
 * @param to the index after the last one
 */
record WayOut(int from, int to, String instead) {

  private static final Pattern OWN_VALUE = Pattern.compile("^'([^']+)'");
  private static final Pattern REPLACEMENT =
      Pattern.compile("(?:Did you mean|Write) (?:'([^'…]+)'|([0-9A-Za-z.-]+))[.?](?: .*)?$");
  private static final Pattern CONSTANT = Pattern.compile("[Aa]dd '(constant: [A-Z0-9_]+)'");
  private static final Pattern CODE = Pattern.compile("(?:\"[^\"]*\"|[^\":{}]+):(?= |$)");

  /** What a finding about a file with this text tells its author to write. */
  static Optional<WayOut> of(Finding finding, String text) {
    int at = index(text, finding.position().line(), finding.position().column());
    Matcher constant = CONSTANT.matcher(finding.message());
    if (constant.find()) {
      return withConstant(text, at, constant.group(1));
    }
    if (finding.message().endsWith("Write a space instead.")) {
      return Optional.of(new WayOut(at, at + 1, " "));
    }
    return replacement(finding, text, at);
  }

  String follow(String text) {
    return text.substring(0, from) + instead + text.substring(to);
  }

  private static Optional<WayOut> replacement(Finding finding, String text, int at) {
    Matcher own = OWN_VALUE.matcher(finding.message());
    Matcher replacement = REPLACEMENT.matcher(finding.message());
    if (!own.find() || !replacement.find()) {
      return Optional.empty();
    }
    String instead = replacement.group(1) == null ? replacement.group(2) : replacement.group(1);
    int from = at < text.length() && "\"'".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    boolean there = text.startsWith(own.group(1), from);
    return there
        ? Optional.of(new WayOut(from, from + own.group(1).length(), instead))
        : Optional.empty();
  }

  /** The code at an index in its long form, with a constant. */
  private static Optional<WayOut> withConstant(String text, int at, String entry) {
    int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
    Matcher name = CODE.matcher(text).region(at, end);
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    String value = text.substring(name.end(), end).strip();
    if (value.isEmpty() && text.startsWith("        ", end + 1)) {
      return Optional.of(new WayOut(end, end, "\n        " + entry));
    }
    String form =
        value.startsWith("{")
            ? "{ " + entry + ", " + value.substring(1).strip()
            : value.isEmpty() ? "{ " + entry + " }" : "{ key: " + value + ", " + entry + " }";
    return Optional.of(new WayOut(name.end(), end, " " + form));
  }

  private static int index(String text, int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start + column - 1;
  }
}
