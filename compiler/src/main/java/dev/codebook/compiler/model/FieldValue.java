package dev.codebook.compiler.model;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** A field's value for one code or range. */
public sealed interface FieldValue {

  /** A single value of a type that Java has. */
  sealed interface Plain extends FieldValue {

    /** The value as a catalog writes it, but for quotes. */
    String written();
  }

  record Bool(boolean value) implements Plain {

    @Override
    public String written() {
      return Boolean.toString(value);
    }
  }

  /** A number of an int or a long field. */
  record Number(long value) implements Plain {

    @Override
    public String written() {
      return Long.toString(value);
    }
  }

  /** A decimal number with as many decimal places as the catalog writes. */
  record Decimal(BigDecimal value) implements Plain {

    @Override
    public String written() {
      return value.toPlainString();
    }
  }

  record Text(String value) implements Plain {

    @Override
    public String written() {
      return value;
    }
  }

  record Date(LocalDate value) implements Plain {

    @Override
    public String written() {
      return value.toString();
    }
  }

  /** A length of time, as the catalog writes it. */
  record Duration(long amount, Unit unit) implements Plain {

    @Override
    public String written() {
      return amount + unit.symbol();
    }

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

  /** An absolute address. */
  record Address(URI value) implements Plain {

    @Override
    public String written() {
      return value.toString();
    }
  }

  /** Values of a list, as the catalog writes them. */
  record Values(List<Plain> items) implements FieldValue {}

  /** A constant of the field's vocabulary or set. */
  record Constant(String name) implements FieldValue {}

  /** Constants of the field's vocabulary or set, without repetition, as the catalog orders them. */
  record Constants(List<String> names) implements FieldValue {}
}
