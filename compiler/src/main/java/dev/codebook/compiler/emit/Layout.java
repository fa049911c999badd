package dev.codebook.compiler.emit;

import dev.codebook.compiler.model.JavaName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where a set keeps its columns.
 *
 * @param columns all that its codes answer, kept or not
 * @param inConstants what each constant is constructed with, so that a reader finds it there
 * @param inTable what stands in arrays beside the constants and is loaded when it is first read
 */
record Layout(
    SetTypes types, List<Column> columns, List<Column> inConstants, List<Column> inTable) {

  static Layout of(SetTypes types) {
    List<Column> columns = Columns.of(types);
    List<Column> kept = new ArrayList<>();
    for (Column column : columns) {
      if (!column.absent()) {
        kept.add(column);
      }
    }
    if (!Size.canBeWrittenOut(types.codes().size(), kept)) {
      return new Layout(types, columns, List.of(), kept);
    }
    List<Column> inConstants = new ArrayList<>();
    List<Column> inTable = new ArrayList<>();
    for (Column column : kept) {
      (column.late() ? inTable : inConstants).add(column);
    }
    return new Layout(types, columns, inConstants, inTable);
  }

  /**
   * That of a split set, which keeps nothing beside its sections and declares what these answer.
   */
  static Layout ofSplit(SetTypes types) {
    Set<String> declared = AccessorsPart.namesInOpenType(types);
    return new Layout(types, Columns.without(types, declared), List.of(), List.of());
  }

  /** That of an open type, which keeps nothing. */
  static Layout ofOpen(SetTypes types) {
    return new Layout(types, List.of(), List.of(), List.of());
  }

  boolean isWrittenOut() {
    return !inConstants.isEmpty();
  }

  /** The expression to keep, from the one that gives a code's value. */
  String keep(Column column, String given) {
    return column.set() ? FieldShape.unmodifiable(types.names(), given) : given;
  }

  /** The expression that the accessor returns. */
  String answer(Column column) {
    if (column.absent()) {
      return absence(column);
    }
    return column.nullable()
        ? types.names().util("Optional") + ".ofNullable(" + read(column) + ")"
        : read(column);
  }

  /** What an accessor returns where no code has a value. */
  private String absence(Column column) {
    if (column.set()) {
      return types.names().util("Collections") + ".emptySet()";
    }
    return column.nullable()
        ? types.names().util("Optional") + ".empty()"
        : column.value(types.codes().get(0));
  }

  private String read(Column column) {
    return isWrittenOut() && !column.late()
        ? column.name()
        : types.table() + "." + className(column) + ".VALUES[ordinal()]";
  }

  /** The class in the table that holds a column, called as no type of a catalog or of Java's is. */
  static String className(Column column) {
    return JavaName.capitalized(column.name()) + "_";
  }
}
