package dev.codebook.compiler.emit.shape;

import dev.codebook.compiler.model.Catalog;
import dev.codebook.compiler.model.Code;
import dev.codebook.compiler.model.CodeSet;
import dev.codebook.compiler.model.Field;
import dev.codebook.compiler.model.FieldType;
import dev.codebook.compiler.model.FieldValue;
import dev.codebook.compiler.model.Group;
import dev.codebook.compiler.model.KeyValue;
import dev.codebook.compiler.model.Range;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The references between sets: which lead to which, and which name a deprecated constant. */
public final class References {

  private References() {}

  /**
   * Whether initialising the enum of one set can initialise that of another. Enums that initialise
   * each other could see constants that are still null.
   */
  static boolean lead(Catalog catalog, String from, String to) {
    Set<String> seen = new HashSet<>(Set.of(from));
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      String next = open.pop();
      if (next.equals(to)) {
        return true;
      }
      for (Field field : catalog.set(next).fields()) {
        if (field.type() instanceof FieldType.Reference reference && seen.add(reference.set())) {
          open.push(reference.set());
        }
      }
    }
    return false;
  }

  /** Whether a value of one of the codes is a deprecated constant. */
  public static boolean fromCodesToDeprecated(SetTypes types, List<Code> codes) {
    List<List<Optional<FieldValue>>> rows = new ArrayList<>();
    for (Code code : codes) {
      rows.add(code.fields());
    }
    return toDeprecated(types, rows);
  }

  /** Whether a deprecated code has an alias. */
  public static boolean fromAliasesToDeprecated(SetTypes types) {
    for (Code code : types.set().codes()) {
      for (List<KeyValue> aliases : code.aliases()) {
        if (code.deprecated().isPresent() && !aliases.isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether what is answered for an unrecognized code can be a deprecated constant. */
  public static boolean fromUnrecognizedToDeprecated(SetTypes types) {
    List<List<Optional<FieldValue>>> rows = new ArrayList<>();
    for (Range range : types.set().ranges()) {
      rows.add(range.fields());
    }
    List<Optional<FieldValue>> outsideOfRanges = new ArrayList<>();
    for (Field field : types.set().fields()) {
      outsideOfRanges.add(field.open() ? field.ofUnrecognized() : Optional.empty());
    }
    rows.add(outsideOfRanges);
    return toDeprecated(types, rows);
  }

  /** Whether a group has a deprecated code. */
  public static boolean fromGroupsToDeprecated(SetTypes types) {
    Set<String> deprecated = deprecated(types.set());
    for (Group group : types.set().groups()) {
      if (!Collections.disjoint(deprecated, group.codes())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a field to decide by can have a deprecated code. */
  public static boolean fromDecisionsToDeprecated(SetTypes types) {
    for (int place : types.set().decisions()) {
      if (types.set().fields().get(place).type() instanceof FieldType.Reference reference
          && !deprecated(types.catalog().catalog().set(reference.set())).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean toDeprecated(SetTypes types, List<List<Optional<FieldValue>>> rows) {
    List<Field> fields = types.set().fields();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).type() instanceof FieldType.Reference reference) {
        Set<String> deprecated = deprecated(types.catalog().catalog().set(reference.set()));
        if (!deprecated.isEmpty() && nameAny(rows, i, deprecated)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Set<String> deprecated(CodeSet set) {
    Set<String> deprecated = new HashSet<>();
    for (Code code : set.codes()) {
      if (code.deprecated().isPresent()) {
        deprecated.add(code.constant());
      }
    }
    return deprecated;
  }

  private static boolean nameAny(
      List<List<Optional<FieldValue>>> rows, int field, Set<String> constants) {
    for (List<Optional<FieldValue>> row : rows) {
      if (row.get(field).isPresent() && namesAny(row.get(field).get(), constants)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesAny(FieldValue value, Set<String> constants) {
    return value instanceof FieldValue.Constants several
        ? !Collections.disjoint(constants, several.names())
        : constants.contains(((FieldValue.Constant) value).name());
  }
}
