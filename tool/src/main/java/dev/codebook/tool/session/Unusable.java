package dev.codebook.tool.session;

/** An input that a command cannot use. The message says which and why, and what to do instead. */
public final class Unusable extends RuntimeException {

  private static final long serialVersionUID = 1;

  public Unusable(String message) {
    super(message, null, false, false);
  }
}
