package dev.codebook.compiler.model;

import java.util.Optional;

/**
 * The source of the facts in a set.
 *
 * @param title the title of the file that holds the set
 * @param source an address or a sentence
 * @param fingerprint SHA-256 of that file and of all that it imports, in hexadecimal
 */
public record Origin(Optional<String> title, Optional<String> source, String fingerprint) {}
