package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenField;
import dev.codebook.compiler.read.written.WrittenSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renames sets, and what refers to them.
 *
 * @param names the new names by those that a file has for them
 */
record SetRenaming(Map<String, String> names) {

  WrittenSet of(WrittenSet set) {
    List<WrittenField> fields = new ArrayList<>();
    for (WrittenField field : set.fields()) {
      fields.add(field.type().isPresent() ? field.ofType(of(field.type().get())) : field);
    }
    List<Located<String>> includes = new ArrayList<>();
    for (Located<String> include : set.includes()) {
      includes.add(of(include));
    }
    Optional<Located<String>> base = set.base();
    return set.renamed(
        of(set.name()),
        List.copyOf(fields),
        base.isPresent() ? Optional.of(of(base.get())) : base,
        List.copyOf(includes));
  }

  /** A set, or what a set has after a dot. */
  private Located<String> of(Located<String> reference) {
    String written = reference.value();
    int end = written.indexOf('.') < 0 ? written.length() : written.indexOf('.');
    String name = names.get(written.substring(0, end));
    return name == null
        ? reference
        : new Located<>(name + written.substring(end), reference.position());
  }
}
