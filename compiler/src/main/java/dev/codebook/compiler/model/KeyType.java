package dev.codebook.compiler.model;

/** What a vendor sends for a code. */
public enum KeyType {
  INT,
  LONG,
  TEXT
}
