package dev.codebook.tool.draft;

import java.util.List;

/** The type of a field, as the catalog language has it. */
public sealed interface FieldForm {

  /** Whether a code can have several values. */
  default boolean isList() {
    return false;
  }

  /** Whether its values are texts, which may need quotes. */
  default boolean isText() {
    return this == Plain.TEXT
        || this == Plain.URI
        || this instanceof Words
        || this instanceof Reference
        || (this instanceof Several several && several.type.isText());
  }

  /** A type that has a name. */
  enum Plain implements FieldForm {
    BOOLEAN("boolean"),
    INT("int"),
    LONG("long"),
    TEXT("text"),
    DURATION("duration"),
    DECIMAL("decimal"),
    DATE("date"),
    URI("uri");

    private final String id;

    Plain(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  /** Several values of a type that has a name, in their order. */
  record Several(Plain type) implements FieldForm {

    @Override
    public boolean isList() {
      return true;
    }
  }

  /** True for the codes that say so, and false for the others. */
  record Flag() implements FieldForm {}

  /** A vocabulary. */
  record Words(List<String> words, boolean isList) implements FieldForm {}

  /** Codes of another set, by their names or by their key. */
  record Reference(String set, boolean byKey, boolean isList) implements FieldForm {}
}
