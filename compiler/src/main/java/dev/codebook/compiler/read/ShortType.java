package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.read.yaml.Node;
import java.util.Optional;

/**
 * A field's type in its short form, taken apart: {@code TYPE}, {@code TYPE[]}, {@code TYPE?},
 * {@code TYPE = default}.
 *
 * @param name the bare name
 * @param defaultValue the text after {@code =}, which is blank if nothing follows it
 */
record ShortType(String name, boolean list, boolean optional, Optional<Node.Scalar> defaultValue) {

  private static final String LIST = "[]";

  static ShortType of(Node.Scalar scalar) {
    String text = scalar.text();
    int equals = text.indexOf('=');
    String type = (equals < 0 ? text : text.substring(0, equals)).strip();
    boolean optional = type.endsWith("?");
    type = optional ? type.substring(0, type.length() - 1).strip() : type;
    boolean list = type.endsWith(LIST);
    type = list ? type.substring(0, type.length() - LIST.length()).strip() : type;
    return new ShortType(
        type, list, optional, equals < 0 ? Optional.empty() : Optional.of(value(scalar, equals)));
  }

  /** The default as a node of any kind. */
  Optional<Node> defaultNode() {
    return defaultValue.isPresent() ? Optional.of(defaultValue.get()) : Optional.empty();
  }

  /** Whether there is a {@code =} and nothing after it. */
  boolean isDefaultMissing() {
    return defaultValue.isPresent() && defaultValue.get().text().isEmpty();
  }

  /** Whether the name is one that a type, a set, or a vocabulary of a set can have. */
  boolean isNamed() {
    int dot = name.indexOf('.');
    return dot < 0
        ? isWord(name)
        : isWord(name.substring(0, dot)) && isWord(name.substring(dot + 1));
  }

  /** Whether the default has quotes around it, which would become part of it. */
  boolean isDefaultQuoted() {
    String text = defaultValue.isPresent() ? defaultValue.get().text() : "";
    return text.length() > 1
        && "\"'".indexOf(text.charAt(0)) >= 0
        && text.charAt(0) == text.charAt(text.length() - 1);
  }

  private static Node.Scalar value(Node.Scalar scalar, int equals) {
    String text = scalar.text();
    int start = equals + 1;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    Position whole = scalar.position();
    int column = whole.column() + start + (scalar.plain() ? 0 : 1);
    Position position = new Position(whole.file(), whole.line(), column);
    return new Node.Scalar(text.substring(start).strip(), true, position);
  }

  private static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty() && Character.isLetter(text.charAt(0));
  }
}
