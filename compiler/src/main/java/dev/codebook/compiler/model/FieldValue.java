package dev.codebook.compiler.model;

import java.util.List;

/** A field's value for one code or range. */
public sealed interface FieldValue {

  record Bool(boolean value) implements FieldValue {}

  /** A number of an int or a long field. */
  record Number(long value) implements FieldValue {}

  record Text(String value) implements FieldValue {}

  /** A constant of the field's vocabulary or set. */
  record Constant(String name) implements FieldValue {}

  /** Constants of the field's vocabulary or set, without repetition, as the catalog orders them. */
  record Constants(List<String> names) implements FieldValue {}
}
