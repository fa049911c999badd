package dev.codebook.compiler.emit.text;

import dev.codebook.compiler.emit.shape.CatalogTypes;
import dev.codebook.compiler.emit.shape.Column;
import dev.codebook.compiler.emit.shape.FieldColumn;
import dev.codebook.compiler.emit.shape.KeyColumn;
import dev.codebook.compiler.emit.shape.TextColumn;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Key;
import java.util.Optional;

/** What Javadoc says about accessors and about the constants of nested enums. */
public final class MemberText {

  private MemberText() {}

  /** The Javadoc of a column's accessor. */
  public static String accessor(Column column) {
    if (column instanceof KeyColumn key) {
      return ofKey(key.key());
    }
    return column instanceof FieldColumn field
        ? ofField(field.declared(), "")
        : ofText((TextColumn) column);
  }

  private static String ofKey(Key key) {
    String absence = key.optional() ? "; empty if this code has none" : "";
    return returned("the " + KeyText.phrase(key) + " of this code" + absence);
  }

  private static String ofText(TextColumn text) {
    return returned(
        text.isTitle()
            ? "the vendor's name for this code"
            : "what this code means; empty if the catalog does not say");
  }

  /**
   * The Javadoc of the accessor that the open type declares, too.
   *
   * @param rangeGiven whether a range gives the field
   */
  public static String ofOpenField(CatalogTypes types, Field field, boolean rangeGiven) {
    String range = rangeGiven ? "what its range says" : "";
    String answer = answer(types, field);
    String separator = range.isEmpty() || answer.isEmpty() ? "" : ", or else ";
    return ofField(
        field,
        JavadocText.paragraph("For an unrecognized code, " + range + separator + answer + "."));
  }

  private static String answer(CatalogTypes types, Field field) {
    if (field.unrecognized().isEmpty()) {
      return "";
    }
    FieldValue answer = field.unrecognized().get();
    return FieldText.saysSomething(answer) ? FieldText.shown(types, field, answer) : "nothing";
  }

  private static String ofField(Field field, String paragraph) {
    String absence = field.optional() ? "; empty if the catalog does not say" : "";
    String answer = "the {@code " + field.name() + "} of this code" + absence;
    String source = field.derivedFrom().isPresent() ? derived(field.derivedFrom().get()) : "";
    return field.description().isPresent()
        ? JavadocText.wrap(JavadocText.escape(field.description().get()))
            + source
            + paragraph
            + ("\n\n@return " + answer)
        : returned(answer) + source + paragraph;
  }

  private static String derived(String source) {
    return JavadocText.paragraph(
        "It follows from {@code " + source + "}, unless the catalog says otherwise.");
  }

  /** A comment that is what a method returns. */
  public static String returned(String what) {
    return JavadocText.wrap("{@return " + what + "}");
  }

  /** The Javadoc of a constant that a catalog may describe. */
  public static String constant(String heading, Optional<String> description) {
    String text = JavadocText.wrap(heading + ".");
    return description.isPresent()
        ? text + JavadocText.paragraph(JavadocText.escape(description.get()))
        : text;
  }
}
