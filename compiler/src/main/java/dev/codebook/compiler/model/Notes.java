package dev.codebook.compiler.model;

import java.net.URI;
import java.util.Optional;

/**
 * What only the Javadoc of a code says.
 *
 * @param link the vendor's page about it
 * @param since the version of the vendor's interface that it came with
 */
public record Notes(Optional<URI> link, Optional<String> since) {

  public static final Notes NONE = new Notes(Optional.empty(), Optional.empty());

  /** These notes, and those of another code for what they lack. */
  public Notes or(Notes others) {
    return new Notes(
        link.isPresent() ? link : others.link, since.isPresent() ? since : others.since);
  }
}
