package dev.codebook.compiler.model;

import java.util.List;

/** A field's value for one code or range. */
public sealed interface FieldValue {

  record Bool(boolean value) implements FieldValue {}

  /** A number of an int or a long field. */
  record Number(long value) implements FieldValue {}

  record Text(String value) implements FieldValue {}

  /** A length of time, as the catalog writes it. */
  record Duration(long amount, Unit unit) implements FieldValue {

    /** A unit of time. */
    public enum Unit {
      MILLIS("ms"),
      SECONDS("s"),
      MINUTES("m"),
      HOURS("h"),
      DAYS("d");

      private final String symbol;

      Unit(String symbol) {
        this.symbol = symbol;
      }

      /** The unit as the catalog writes it, right after the amount. */
      public String symbol() {
        return symbol;
      }
    }
  }

  /** A constant of the field's vocabulary or set. */
  record Constant(String name) implements FieldValue {}

  /** Constants of the field's vocabulary or set, without repetition, as the catalog orders them. */
  record Constants(List<String> names) implements FieldValue {}
}
