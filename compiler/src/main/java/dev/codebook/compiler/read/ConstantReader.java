package dev.codebook.compiler.read;

import dev.codebook.compiler.read.entry.Shapes;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.yaml.Node;
import java.util.List;
import java.util.Optional;

/**
 * Reads the constant that an author chose for a code or a range. It means the same in every set, so
 * it can be read before the set's declarations are.
 */
final class ConstantReader {

  private static final String CONSTANT = "constant";

  private final Shapes shapes;

  ConstantReader(Shapes shapes) {
    this.shapes = shapes;
  }

  Optional<Located<String>> in(List<Node.Entry> entries) {
    for (Node.Entry entry : entries) {
      if (entry.name().text().equals(CONSTANT)) {
        Optional<Node.Scalar> value = shapes.value(entry);
        return value.isPresent() ? Optional.of(Shapes.located(value.get())) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
