package dev.codebook.tool.site;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.tool.site.SetView.Value;
import dev.codebook.tool.words.Titles;
import java.util.List;

/** The values of fields as a page shows them. */
final class FieldWords {

  private final Catalog catalog;
  private final Pages pages;

  private final Titles titles;

  FieldWords(Catalog catalog, Pages pages) {
    this.catalog = catalog;
    this.pages = pages;
    this.titles = new Titles(catalog);
  }

  /** A field's value: a word, a link to a code, or a text; several for a list. */
  List<Value> values(Field field, FieldValue value) {
    if (value instanceof FieldValue.Constants constants) {
      return constants.names().stream().map(name -> constant(field.type(), name)).toList();
    }
    if (value instanceof FieldValue.Constant constant) {
      return List.of(constant(field.type(), constant.name()));
    }
    return value instanceof FieldValue.Values list
        ? list.items().stream().map(FieldWords::plain).toList()
        : List.of(plain((FieldValue.Plain) value));
  }

  private static Value plain(FieldValue.Plain value) {
    String address = value instanceof FieldValue.Address ? Pages.address(value.written()) : "";
    return new Value(value.written(), address, value instanceof FieldValue.Bool);
  }

  private Value constant(FieldType type, String constant) {
    String address =
        type instanceof FieldType.Reference reference
            ? pages.address(catalog, catalog.set(reference.set())) + "." + constant
            : "";
    return new Value(titles.of(type, constant), address, true);
  }

  /** The title of a code. */
  String title(CodeSet set, String constant) {
    return titles.of(set, constant);
  }
}
