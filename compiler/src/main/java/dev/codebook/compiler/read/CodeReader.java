package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenCode;
import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Reads a code of a set, in its short or its long form. */
final class CodeReader {

  private final Shapes shapes;
  private final ConstantReader constants;

  CodeReader(Findings findings) {
    this.shapes = new Shapes(findings);
    this.constants = new ConstantReader(shapes);
  }

  WrittenCode read(Node.Entry code) {
    Located<String> name = Shapes.located(code.name());
    if (code.value() instanceof Node.Mapping mapping) {
      List<Node.Entry> entries = mapping.entries();
      return new WrittenCode(name, Optional.empty(), entries, constants.in(entries), true);
    }
    if (code.value() instanceof Node.Scalar key) {
      boolean isNull = shapes.isNull(key);
      Optional<Node.Scalar> written =
          key.isAbsent() || isNull ? Optional.empty() : Optional.of(key);
      return new WrittenCode(name, written, List.of(), Optional.empty(), !isNull);
    }
    shapes.report(
        code.value(),
        "The code " + Printable.quote(name.value()),
        "a key or a mapping",
        "Write its key alone, or '{ key: 21, description: … }'. More keys for it are its"
            + " 'aliases'.");
    return new WrittenCode(name, Optional.empty(), List.of(), Optional.empty(), false);
  }
}
