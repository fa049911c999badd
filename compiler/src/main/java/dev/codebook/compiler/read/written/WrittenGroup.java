package dev.codebook.compiler.read.written;

import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A group as written.
 *
 * @param codes the names of the codes in it; none only if that is reported
 * @param constant the Java constant, if the author chose one
 */
public record WrittenGroup(
    Located<String> name,
    List<Node.Scalar> codes,
    Optional<Located<String>> title,
    Optional<Located<String>> description,
    Optional<Located<String>> constant) {

  /** The group without some codes, given by their names. */
  public WrittenGroup without(Set<String> names) {
    List<Node.Scalar> rest = new ArrayList<>();
    for (Node.Scalar code : codes) {
      if (!names.contains(code.text())) {
        rest.add(code);
      }
    }
    return new WrittenGroup(name, List.copyOf(rest), title, description, constant);
  }
}
