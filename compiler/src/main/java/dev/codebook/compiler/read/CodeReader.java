package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Findings;
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
      return longForm(name, mapping.entries());
    }
    if (code.value() instanceof Node.Sequence parts) {
      Optional<Node.Sequence> written = Optional.of(parts);
      return new WrittenCode(name, Optional.empty(), written, List.of(), Optional.empty(), true);
    }
    return shortForm(name, (Node.Scalar) code.value());
  }

  private WrittenCode longForm(Located<String> name, List<Node.Entry> entries) {
    Optional<Located<String>> constant = constants.in(entries);
    return new WrittenCode(name, Optional.empty(), Optional.empty(), entries, constant, true);
  }

  private WrittenCode shortForm(Located<String> name, Node.Scalar key) {
    boolean isNull = shapes.isNull(key);
    Optional<Node.Scalar> written = key.isAbsent() || isNull ? Optional.empty() : Optional.of(key);
    return new WrittenCode(name, written, Optional.empty(), List.of(), Optional.empty(), !isNull);
  }
}
