package dev.codebook.compiler.read.written;

import java.util.Optional;

/** One word of a vocabulary, as written. */
public record WrittenTerm(Located<String> text, Optional<Located<String>> description) {}
