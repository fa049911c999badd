package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** What Javadoc says of fields. */
final class FieldText {

  private FieldText() {}

  /** What an accessor's Javadoc says. */
  static String meaning(Field field) {
    String described =
        field.description().isPresent()
            ? JavadocText.escape(field.description().get())
            : "The field {@code " + field.name() + "}.";
    String absence = field.optional() ? " Empty where the catalog does not say." : "";
    return JavadocText.wrap(described + absence);
  }

  /** {@code status Aborted}: a field's value, in the catalog's words where it has some. */
  static String shown(SetTypes types, Field field, FieldValue value) {
    return field.name() + " " + words(types, field.type(), value);
  }

  private static String words(SetTypes types, FieldType type, FieldValue value) {
    if (value instanceof FieldValue.Constants constants) {
      List<String> words = new ArrayList<>();
      for (String name : constants.names()) {
        words.add(word(types, type, name));
      }
      return String.join(", ", words);
    }
    if (value instanceof FieldValue.Constant constant) {
      return word(types, type, constant.name());
    }
    if (value instanceof FieldValue.Text text) {
      return JavadocText.escape(text.value());
    }
    if (value instanceof FieldValue.Duration duration) {
      return duration.amount() + duration.unit().symbol();
    }
    return value instanceof FieldValue.Bool bool
        ? Boolean.toString(bool.value())
        : Long.toString(((FieldValue.Number) value).value());
  }

  private static String word(SetTypes types, FieldType type, String constant) {
    if (type instanceof Vocabulary vocabulary) {
      return JavadocText.escape(vocabulary.term(constant).text());
    }
    String set = ((FieldType.Reference) type).set();
    String owner = types.names().inJavadoc(types.owners().of(set, constant));
    return "{@link " + owner + "#" + constant + "}";
  }
}
