package dev.codebook.compiler.check.rule;

/** A rule about one finished set. It reports what it finds, and changes nothing. */
public interface SetRule {

  void check();
}
