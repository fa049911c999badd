package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a constant's Javadoc says: its keys, its meaning, its fields. */
final class CodeText {

  private final SetTypes types;
  private final CodeSet set;

  CodeText(SetTypes types) {
    this.types = types;
    this.set = types.set();
  }

  /** The Javadoc of a constant: paragraphs, and what has become of a deprecated code. */
  String of(Code code) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(heading(code));
    code.description().map(JavadocText::escape).ifPresent(paragraphs::add);
    paragraphs.add(fields(code));
    paragraphs.add(aliases(code));
    code.includedFrom()
        .map(types.names()::inJavadoc)
        .ifPresent(origin -> paragraphs.add("From {@link " + origin + "}."));
    String text =
        paragraphs.stream()
            .filter(paragraph -> !paragraph.isBlank())
            .map(JavadocText::wrap)
            .collect(Collectors.joining("\n\n<p>"));
    return text + code.deprecated().map(CodeText::deprecation).orElse("");
  }

  /** A key's value for a reader: a number in decimal and in hexadecimal. */
  static String shown(KeyType type, KeyValue value) {
    if (value instanceof KeyValue.Text text) {
      return '"' + JavadocText.escape(text.value()) + '"';
    }
    long number = ((KeyValue.Number) value).value();
    return number + " (" + JavaLiteral.hexadecimal(type, number) + ")";
  }

  private String heading(Code code) {
    String title = JavadocText.escape(code.title());
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < set.keys().size(); i++) {
      Key key = set.keys().get(i);
      code.keys().get(i).map(value -> shown(key, value)).ifPresent(keys::add);
    }
    return title + (isItsOwnKey(code) ? "." : ": " + String.join(", ", keys) + ".");
  }

  /** Whether the title already says what the vendor sends. */
  private boolean isItsOwnKey(Code code) {
    return set.keys().size() == 1
        && code.keys().get(0).orElseThrow() instanceof KeyValue.Text text
        && text.value().equals(code.title());
  }

  private static String shown(Key key, KeyValue value) {
    return (key.named() ? key.name() + " " : "") + shown(key.type(), value);
  }

  private String fields(Code code) {
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < set.fields().size(); i++) {
      Field field = set.fields().get(i);
      Optional<FieldValue> value = code.fields().get(i);
      value
          .filter(CodeText::saysSomething)
          .ifPresent(it -> fields.add(FieldText.shown(types, field, it)));
    }
    return fields.isEmpty() ? "" : String.join("; ", fields) + ".";
  }

  private static boolean saysSomething(FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      return !text.value().isBlank();
    }
    return !(value instanceof FieldValue.Constants constants) || !constants.names().isEmpty();
  }

  private String aliases(Code code) {
    List<String> aliases = new ArrayList<>();
    for (int i = 0; i < set.keys().size(); i++) {
      Key key = set.keys().get(i);
      code.aliases().get(i).forEach(value -> aliases.add(shown(key, value)));
    }
    return aliases.isEmpty() ? "" : "Also received as " + String.join(", ", aliases) + ".";
  }

  private static String deprecation(String reason) {
    String said = JavadocText.escape(reason);
    return "\n\n@deprecated "
        + JavadocText.wrap(said.isEmpty() ? "The catalog marks this code as deprecated." : said);
  }
}
