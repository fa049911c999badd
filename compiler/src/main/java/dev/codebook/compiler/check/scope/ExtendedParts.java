package dev.codebook.compiler.check.scope;

import dev.codebook.compiler.model.JavaName;
import dev.codebook.compiler.read.written.Located;
import dev.codebook.compiler.read.written.WrittenField;
import dev.codebook.compiler.read.written.WrittenGroup;
import dev.codebook.compiler.read.written.WrittenRange;
import dev.codebook.compiler.read.written.WrittenSet;
import dev.codebook.compiler.read.yaml.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parts of a set that extends another one: its own take the place of those of that name. */
final class ExtendedParts {

  private ExtendedParts() {}

  static List<WrittenField> fields(WrittenSet own, WrittenSet base) {
    Map<String, WrittenField> fields = new LinkedHashMap<>();
    for (WrittenField field : base.fields()) {
      fields.put(field.name().value(), reference(base.name().value(), field));
    }
    for (WrittenField field : own.fields()) {
      fields.put(field.name().value(), field);
    }
    return List.copyOf(fields.values());
  }

  /** The field with the vocabulary of the set that declares it, if it lists words of its own. */
  private static WrittenField reference(String set, WrittenField field) {
    if (field.terms().isEmpty()) {
      return field;
    }
    String type = set + "." + JavaName.capitalized(field.name().value());
    return new WrittenField(
        field.name(),
        Optional.of(new Located<>(type, field.name().position())),
        List.of(),
        field.list(),
        field.optional(),
        field.defaultValue(),
        field.from(),
        field.unrecognized(),
        field.reverse(),
        field.description());
  }

  static List<WrittenRange> ranges(WrittenSet own, WrittenSet base) {
    Map<String, WrittenRange> ranges = new LinkedHashMap<>();
    for (WrittenRange range : base.ranges()) {
      ranges.put(range.name().value(), range);
    }
    for (WrittenRange range : own.ranges()) {
      ranges.put(range.name().value(), range);
    }
    return List.copyOf(ranges.values());
  }

  static List<WrittenGroup> groups(WrittenSet own, WrittenSet base) {
    Set<String> without = new HashSet<>();
    for (Node.Scalar code : own.without()) {
      without.add(code.text());
    }
    Map<String, WrittenGroup> groups = new LinkedHashMap<>();
    for (WrittenGroup group : base.groups()) {
      WrittenGroup rest = without.isEmpty() ? group : group.without(without);
      if (!rest.codes().isEmpty()) {
        groups.put(group.name().value(), rest);
      }
    }
    for (WrittenGroup group : own.groups()) {
      groups.put(group.name().value(), group);
    }
    return List.copyOf(groups.values());
  }

  static List<Node.Entry> reserved(WrittenSet own, WrittenSet base) {
    List<Node.Entry> reserved = new ArrayList<>(base.reserved());
    reserved.addAll(own.reserved());
    return List.copyOf(reserved);
  }
}
