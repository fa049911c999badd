package dev.codebook.compiler.check;

import dev.codebook.compiler.finding.Position;
import dev.codebook.compiler.model.Origin;
import dev.codebook.compiler.read.WrittenSet;

/** A set as written, with the origin that its file names. */
record DeclaredSet(WrittenSet written, Origin origin) {

  String name() {
    return written.name().value();
  }

  Position position() {
    return written.name().position();
  }
}
