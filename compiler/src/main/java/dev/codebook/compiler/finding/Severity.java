package dev.codebook.compiler.finding;

/** How much a finding weighs. */
public enum Severity {
  /** Stops the generation. */
  ERROR,
  /** Worth a change, but the generated types are right. */
  WARNING,
  /** Good to know. */
  NOTE
}
