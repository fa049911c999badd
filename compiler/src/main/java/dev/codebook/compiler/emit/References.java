package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Range;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which sets lead to which others by their fields. */
final class References {

  private final Map<String, CodeSet> sets;

  References(Catalog catalog) {
    this.sets =
        catalog.sets().stream().collect(Collectors.toMap(CodeSet::name, Function.identity()));
  }

  /**
   * Whether the initialisation of one set's enum can come upon another's. Enums that come upon each
   * other would see constants that are still null.
   */
  boolean leadFrom(String set, String target) {
    Set<String> seen = new HashSet<>(Set.of(set));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      String next = open.pop();
      if (next.equals(target)) {
        return true;
      }
      direct(sets.get(next)).stream().filter(seen::add).forEach(open::push);
    }
    return false;
  }

  /** Whether a code's value is a constant of another set that is deprecated. */
  static boolean fromCodesToDeprecated(SetTypes types) {
    return toDeprecated(types, types.set().codes().stream().map(Code::fields).toList());
  }

  /** Whether a range's value is a constant that is deprecated. */
  static boolean fromRangesToDeprecated(SetTypes types) {
    return toDeprecated(types, types.set().ranges().stream().map(Range::fields).toList());
  }

  private static boolean toDeprecated(SetTypes types, List<List<Optional<FieldValue>>> rows) {
    for (int i = 0; i < types.set().fields().size(); i++) {
      if (types.set().fields().get(i).type() instanceof FieldType.Reference reference) {
        Set<String> deprecated = deprecated(types.catalog().set(reference.set()));
        int field = i;
        Stream<FieldValue> values = rows.stream().flatMap(row -> row.get(field).stream());
        if (!deprecated.isEmpty() && names(values).anyMatch(deprecated::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> deprecated(CodeSet set) {
    return set.codes().stream()
        .filter(code -> code.deprecated().isPresent())
        .map(Code::constant)
        .collect(Collectors.toSet());
  }

  private static Stream<String> names(Stream<FieldValue> values) {
    return values.flatMap(
        value ->
            value instanceof FieldValue.Constants constants
                ? constants.names().stream()
                : Stream.of(((FieldValue.Constant) value).name()));
  }

  private static Set<String> direct(CodeSet set) {
    Set<String> direct = new LinkedHashSet<>();
    for (Field field : set.fields()) {
      if (field.type() instanceof FieldType.Reference reference) {
        direct.add(reference.set());
      }
    }
    return direct;
  }
}
