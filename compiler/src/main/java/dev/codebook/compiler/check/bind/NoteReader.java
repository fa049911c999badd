package dev.codebook.compiler.check.bind;

import dev.codebook.compiler.check.name.Builtins;
import dev.codebook.compiler.check.value.Addresses;
import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.model.Notes;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.yaml.Node;
import java.net.URI;
import java.util.Optional;

/** Reads the entries of a code that only its Javadoc shows. */
final class NoteReader {

  private final Shapes shapes;
  private final Findings findings;
  private Notes read = Notes.NONE;

  NoteReader(Shapes shapes, Findings findings) {
    this.shapes = shapes;
    this.findings = findings;
  }

  Notes notes() {
    return read;
  }

  void read(Node.Entry entry) {
    if (entry.name().text().equals(Builtins.LINK)) {
      read = new Notes(link(entry), read.since());
    } else {
      read = new Notes(read.link(), shapes.text(entry));
    }
  }

  private Optional<URI> link(Node.Entry entry) {
    Optional<Node.Scalar> written = shapes.value(entry);
    return written.isPresent() ? new Addresses(findings).address(written.get()) : Optional.empty();
  }
}
