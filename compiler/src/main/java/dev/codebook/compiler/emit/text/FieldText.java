package dev.codebook.compiler.emit.text;

import com.palantir.javapoet.ClassName;
import dev.codebook.compiler.emit.shape.CatalogTypes;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** What Javadoc says about a field's values. */
final class FieldText {

  private FieldText() {}

  /** {@code status Aborted}: a field's value, in the catalog's words if it has some. */
  static String shown(CatalogTypes types, Field field, FieldValue value) {
    return field.name() + " " + words(types, field.type(), value);
  }

  /** Whether the value is more than an empty text or list. */
  static boolean saysSomething(FieldValue value) {
    if (value instanceof FieldValue.Text text) {
      return !text.value().isBlank();
    }
    if (value instanceof FieldValue.Values values) {
      return !values.items().isEmpty();
    }
    return !(value instanceof FieldValue.Constants constants) || !constants.names().isEmpty();
  }

  private static String words(CatalogTypes types, FieldType type, FieldValue value) {
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
    return value instanceof FieldValue.Values values
        ? items(values)
        : plain((FieldValue.Plain) value);
  }

  private static String items(FieldValue.Values values) {
    List<String> items = new ArrayList<>();
    for (FieldValue.Plain item : values.items()) {
      items.add(plain(item));
    }
    return String.join(", ", items);
  }

  private static String plain(FieldValue.Plain value) {
    return value instanceof FieldValue.Address address
        ? JavadocText.address(address.value())
        : JavadocText.escape(value.written());
  }

  private static String word(CatalogTypes types, FieldType type, String constant) {
    if (type instanceof Vocabulary vocabulary) {
      return JavadocText.escape(vocabulary.term(constant).title());
    }
    ClassName owner = types.owner(((FieldType.Reference) type).set(), constant);
    return "{@link " + types.inJavadoc(owner) + "#" + constant + "}";
  }
}
