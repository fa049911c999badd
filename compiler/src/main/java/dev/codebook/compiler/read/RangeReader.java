package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.written.WrittenKey;
import dev.codebook.compiler.read.written.WrittenRange;
import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Optional;

/** Reads a range of a set. */
final class RangeReader {

  private final Shapes shapes;
  private final ConstantReader constants;

  RangeReader(Findings findings) {
    this.shapes = new Shapes(findings);
    this.constants = new ConstantReader(shapes);
  }

  /** The range; empty if it has neither form, which is reported. */
  Optional<WrittenRange> read(Node.Entry range) {
    Optional<List<Node.Entry>> read = entries(range);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    List<Node.Entry> entries = read.get();
    return Optional.of(
        new WrittenRange(Shapes.located(range.name()), entries, constants.in(entries)));
  }

  private Optional<List<Node.Entry>> entries(Node.Entry range) {
    if (range.value() instanceof Node.Scalar interval && !interval.isAbsent()) {
      Node.Scalar key = new Node.Scalar(WrittenKey.NAMELESS, true, interval.position());
      return Optional.of(List.of(new Node.Entry(key, interval)));
    }
    if (range.value() instanceof Node.Mapping mapping) {
      return Optional.of(mapping.entries());
    }
    shapes.report(
        range.value(),
        "The range " + Printable.quote(range.name().text()),
        "an interval or a mapping",
        "Write its first and its last key, such as 0x400..0x4FF.");
    return Optional.empty();
  }
}
