package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Group;
import dev.codebook.compiler.model.Key;
import dev.codebook.compiler.model.KeyType;
import dev.codebook.compiler.model.KeyValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a constant's Javadoc says: its keys, its meaning, its fields. */
final class CodeText {

  private final SetTypes types;
  private final CodeSet set;
  private final Map<String, List<String>> groups = new HashMap<>();

  CodeText(SetTypes types) {
    this.types = types;
    this.set = types.set();
    for (Group group : set.groups()) {
      String title = JavadocText.escape(group.title());
      for (String code : group.codes()) {
        List<String> titles = groups.get(code);
        if (titles == null) {
          titles = new ArrayList<>();
          groups.put(code, titles);
        }
        titles.add(title);
      }
    }
  }

  /** The Javadoc of a constant: paragraphs, and what has become of a deprecated code. */
  String of(Code code) {
    StringBuilder text = new StringBuilder(JavadocText.wrap(heading(code)));
    if (code.description().isPresent()) {
      addParagraph(text, JavadocText.escape(code.description().get()));
    }
    addParagraph(text, fields(code));
    addParagraph(text, aliases(code));
    addParagraph(text, groups(code));
    if (code.includedFrom().isPresent()) {
      addParagraph(
          text, "From {@link " + types.names().inJavadoc(code.includedFrom().get()) + "}.");
    }
    if (code.deprecated().isPresent()) {
      text.append("\n\n@deprecated ").append(deprecation(code.deprecated().get()));
    }
    return text.toString();
  }

  private static void addParagraph(StringBuilder text, String paragraph) {
    if (!paragraph.isBlank()) {
      text.append(JavadocText.paragraph(paragraph));
    }
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
      if (code.keys().get(i).isPresent()) {
        keys.add(shown(key, code.keys().get(i).get()));
      }
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
      if (value.isPresent() && saysSomething(value.get())) {
        fields.add(FieldText.shown(types, field, value.get()));
      }
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
      for (KeyValue alias : code.aliases().get(i)) {
        aliases.add(shown(key, alias));
      }
    }
    return aliases.isEmpty() ? "" : "Also received as " + String.join(", ", aliases) + ".";
  }

  private String groups(Code code) {
    List<String> titles = groups.getOrDefault(code.constant(), List.of());
    String in = titles.size() == 1 ? "In the group " : "In the groups ";
    return titles.isEmpty() ? "" : in + String.join(", ", titles) + ".";
  }

  private static String deprecation(String reason) {
    String said = JavadocText.escape(reason);
    return JavadocText.wrap(said.isEmpty() ? "The catalog marks this code as deprecated." : said);
  }
}
