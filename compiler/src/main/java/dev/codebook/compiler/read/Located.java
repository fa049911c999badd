package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Position;

/** A value with the place where the author wrote it. */
public record Located<T>(T value, Position position) {}
