package dev.codebook.compiler.read;

import dev.codebook.compiler.finding.Findings;
import dev.codebook.compiler.finding.Printable;
import java.util.List;

/** Reads a range of a set. */
final class RangeReader {

  private final Shapes shapes;

  RangeReader(Findings findings) {
    this.shapes = new Shapes(findings);
  }

  WrittenRange read(Node.Entry range) {
    return new WrittenRange(Shapes.located(range.name()), entries(range));
  }

  private List<Node.Entry> entries(Node.Entry range) {
    if (range.value() instanceof Node.Scalar interval && !interval.isAbsent()) {
      Node.Scalar key = new Node.Scalar(WrittenKey.NAMELESS, true, interval.position());
      return List.of(new Node.Entry(key, interval));
    }
    if (range.value() instanceof Node.Mapping mapping) {
      return mapping.entries();
    }
    shapes.report(
        range.value(),
        "The range " + Printable.quote(range.name().text()),
        "an interval or a mapping",
        "Write its first and its last key, such as 0x400..0x4FF.");
    return List.of();
  }
}
