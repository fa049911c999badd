package dev.codebook.compiler.model;

import java.util.Locale;

/** The type of a field. */
public sealed interface FieldType permits Vocabulary, FieldType.Reference, FieldType.Plain {

  /** Whether all values of the type can be listed. */
  default boolean isClosed() {
    return !(this instanceof Plain) || this == Plain.BOOLEAN;
  }

  /** A code of the set of that name. */
  record Reference(String set) implements FieldType {}

  /** A type that Java has. */
  enum Plain implements FieldType {
    BOOLEAN,
    INT,
    LONG,
    DECIMAL,
    TEXT,
    DATE,
    DURATION,
    URI;

    /** The type as a catalog names it. */
    public String written() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
