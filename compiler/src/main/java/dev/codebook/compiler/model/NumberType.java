package dev.codebook.compiler.model;

import java.util.Locale;

/** A type of whole numbers: what fits it, and how its numbers are shown. */
public enum NumberType {
  INT("int", Integer.MIN_VALUE, Integer.MAX_VALUE, 8),
  LONG("long", Long.MIN_VALUE, Long.MAX_VALUE, 16);

  private final String id;
  private final long least;
  private final long greatest;
  private final int hexDigits;

  NumberType(String id, long least, long greatest, int hexDigits) {
    this.id = id;
    this.least = least;
    this.greatest = greatest;
    this.hexDigits = hexDigits;
  }

  /** {@code int}, as catalogs and Java write it. */
  public String id() {
    return id;
  }

  public long least() {
    return least;
  }

  public long greatest() {
    return greatest;
  }

  /** How many hexadecimal digits its numbers have at most. */
  public int hexDigits() {
    return hexDigits;
  }

  /**
   * A number of this type as catalogs and Java write it. Hexadecimal shows the bits, so that the
   * int -1 is {@code 0xFFFFFFFF}.
   */
  public String shown(long number, boolean hex) {
    if (!hex) {
      return Long.toString(number);
    }
    String digits = this == INT ? Integer.toHexString((int) number) : Long.toHexString(number);
    return "0x" + digits.toUpperCase(Locale.ROOT);
  }
}
