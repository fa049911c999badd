package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.yaml.Node;
import java.util.Optional;

/**
 * A key's type taken apart: {@code TYPE}, {@code TYPE & MASK}, and each of them with a {@code ?}.
 *
 * @param type the bare name
 * @param mask the text after {@code &}, which is blank if nothing follows it
 */
record KeyTypeText(Located<String> type, Optional<Located<String>> mask, boolean optional) {

  private static final String OPTIONAL = "?";

  static KeyTypeText of(Node.Scalar scalar) {
    String text = scalar.text();
    int and = text.indexOf('&');
    String type = (and < 0 ? text : text.substring(0, and)).strip();
    boolean optional = type.endsWith(OPTIONAL) || text.strip().endsWith(OPTIONAL);
    return new KeyTypeText(
        new Located<>(withoutMark(type), scalar.position()),
        and < 0 ? Optional.empty() : Optional.of(mask(scalar, and)),
        optional);
  }

  private static Located<String> mask(Node.Scalar scalar, int and) {
    String text = scalar.text();
    int start = and + 1;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    Position whole = scalar.position();
    int column = whole.column() + start + (scalar.plain() ? 0 : 1);
    Position position = new Position(whole.file(), whole.line(), column);
    return new Located<>(withoutMark(text.substring(start).strip()), position);
  }

  private static String withoutMark(String text) {
    return text.endsWith(OPTIONAL) ? text.substring(0, text.length() - 1).strip() : text;
  }
}
