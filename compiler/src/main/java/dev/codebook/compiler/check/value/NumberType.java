package dev.codebook.compiler.check.value;

/** A type of numbers: how it is called, and what fits it. */
public enum NumberType {
  INT("int", Integer.MIN_VALUE, Integer.MAX_VALUE, 8),
  LONG("long", Long.MIN_VALUE, Long.MAX_VALUE, 16);

  final String shown;
  final long least;
  final long greatest;
  final int hexDigits;

  NumberType(String shown, long least, long greatest, int hexDigits) {
    this.shown = shown;
    this.least = least;
    this.greatest = greatest;
    this.hexDigits = hexDigits;
  }

  /** {@code an int}. */
  String withArticle() {
    return (this == INT ? "an " : "a ") + shown;
  }
}
