package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.model.Origin;
import dev.codebook.compiler.read.written.WrittenSet;

/** A set as written, with the origin that its file names. */
public record DeclaredSet(WrittenSet written, Origin origin) {

  public String name() {
    return written.name().value();
  }

  public Position position() {
    return written.name().position();
  }
}
