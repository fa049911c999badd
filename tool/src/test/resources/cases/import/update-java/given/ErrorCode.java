package com.example.legacy;

/** The errors of the gateway. */
public enum ErrorCode {
  /** All is well. */
  OK(0x0, "Success", false),

  /**
   * The gateway is too busy, see {@link #OK}.
   *
   * @since 2
   */
  BUSY(0x14, "Busy", true),

  // Nobody knows why.
  LINK_DOWN(0x15, "Link \"down\"", false),

  /** Another gateway took over. */
  MOVED(0x16, "Moved", true),

  /** No longer sent. */
  @Deprecated
  OLD(-1, null, false);

  public static final ErrorCode DEFAULT = OK;

  private final int code;
  private final String label;
  private final boolean retryable;

  ErrorCode(int code, String label, boolean retryable) {
    this.code = code;
    this.label = label;
    this.retryable = retryable;
  }

  enum Severity {
    LOW,
    HIGH
  }
}
